using System.CommandLine;

namespace Parley.Cli.Options;

/// <summary>An option whose value is one of a few words; the first is the default.</summary>
internal abstract class ChoiceOption : Option<string>
{
    protected ChoiceOption(string name, string description, params string[] choices) : base(name)
    {
        HelpName = string.Join('|', choices);
        Description = description;
        DefaultValueFactory = _ => choices[0];
        Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !choices.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
                result.AddError($"{name} {result.Tokens[0].Value}: there is no such choice; use {string.Join(", ", choices)}");
        });
    }
}
