using System.CommandLine;
using System.Net;

namespace Parley.Cli.Options;

/// <summary>The address that a site listens on.</summary>
internal sealed class ListenOption : Option<IPAddress>
{
    public ListenOption() : base("--listen")
    {
        Description = "Address to listen on instead of 127.0.0.1, such as 0.0.0.0; a token is then demanded of everybody";
        HelpName = "ADDRESS";
        DefaultValueFactory = _ => IPAddress.Loopback;
        CustomParser = result =>
        {
            if (IPAddress.TryParse(result.Tokens[0].Value, out var address)) return address;
            result.AddError($"--listen {result.Tokens[0].Value}: give an IP address, such as 0.0.0.0 or ::");
            return null;
        };
    }
}
