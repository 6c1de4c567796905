using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>How many articles are worked on at a time.</summary>
internal sealed class JobsOption : Option<int>
{
    private const int Most = 1024;

    public JobsOption() : base("--jobs")
    {
        HelpName = "N";
        Description = "Work on N articles at a time; the output is the same";
        DefaultValueFactory = _ => Environment.ProcessorCount;
        CustomParser = WholeNumber.Parser("--jobs", 1, Most, $"give a number from 1 to {Most}");
    }
}
