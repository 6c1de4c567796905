using System.CommandLine;
using System.Globalization;
using Parley.Cli.Options;
using Parley.Cli.Terminal;
using Parley.Cli.Work;
using Parley.Events.Actors;
using Parley.Text.Tables;

namespace Parley.Cli.Commands;

/// <summary><c>parley actors</c>: what the tables know of a name, and why.</summary>
internal sealed class ActorsCommand : Command, IHasExamples
{
    private readonly Argument<string[]> _names = new("NAME") { Description = "Names or descriptions, each in quotation marks if it has several words", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _date = new("--date") { HelpName = "DATE", Description = "The day that roles are looked up for (YYYY-MM-DD); without it only what holds on any day counts" };
    private readonly ActorsOption _actors = new();

    public ActorsCommand() : base("actors", "Say what is known of a name: who it is, country, code, roles by date, and which table told it")
    {
        Add(_names);
        Add(_date);
        Add(_actors);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Effect)> Examples { get; } =
    [
        ("parley actors \"Anwar Sadat\" --date 1978-07-23", "who he was on that day"),
        ("parley actors \"rebel commander\" Hamas --actors mine/", "with your own tables laid over the project's"),
    ];

    private int Run(ParseResult parsed)
    {
        DateOnly? day = null;
        if (parsed.GetValue(_date) is { } given)
            day = DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new UsageException($"--date {given}: write a day as YYYY-MM-DD");
        var tables = new UserTables([], parsed.GetValue(_actors)!);
        tables.Check();
        var resolver = Load(tables, out var known);
        using var target = OutputTarget.Open(null);
        var text = new OutputText(target);
        foreach (var name in parsed.GetRequiredValue(_names)) Write(text, resolver, known, name.Trim(), day);
        target.Flush();
        return ExitCode.Success;
    }

    private static ActorResolver Load(UserTables tables, out ActorTables known)
    {
        try
        {
            known = ActorTables.Load(new InstalledFiles().Data, tables.Actors);
            return new ActorResolver(known);
        }
        catch (TableFormatException fault) when (tables.AreAtFault(fault.Message))
        {
            throw new UsageException(fault.Message);
        }
    }

    private static void Write(OutputText text, ActorResolver resolver, ActorTables tables, string name, DateOnly? day)
    {
        var who = resolver.Resolve(new ActorQuery { Text = name, Name = name, Date = day });
        text.WriteLine(name);
        text.WriteLine($"  code     {who.Code}");
        if (who.Name is { } full && full != name) text.WriteLine($"  name     {full}");
        if (who.Country is { } country) text.WriteLine($"  country  {country}");
        if (who.Role is { } role) text.WriteLine($"  role     {role}");
        if (who.Sectors.Count > 0) text.WriteLine($"  sectors  {string.Join(", ", who.Sectors)}");
        text.WriteLine($"  why      {who.Reason}");
        foreach (var (person, line) in Terms(tables, who.Name ?? name)) text.WriteLine($"  term     {person}: {line}");
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "open";

    private static IEnumerable<(string Person, string Line)> Terms(ActorTables tables, string name)
    {
        var people = tables.Persons.Find(name) is { } one ? [one] : tables.Persons.FindShort(name);
        foreach (var person in people)
            foreach (var term in person.Terms)
                yield return (person.Name, $"{term.Office.Name} ({term.Code}), {Day(term.Term.Begin)} to {Day(term.Term.End)}");
    }
}
