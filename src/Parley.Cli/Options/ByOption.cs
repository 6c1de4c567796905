namespace Parley.Cli.Options;

/// <summary>Who changes the ledger.</summary>
internal sealed class ByOption : TextOption
{
    public ByOption() : base("--by", "NAME", "Who makes the change (default: your user name)") => DefaultValueFactory = _ => Environment.UserName;
}
