using System.Buffers;
using System.Text.RegularExpressions;

namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Reads actors: <c>NAME_ [CODE]</c>, further names as <c>+NAME</c>, further codes on indented lines, with days.</summary>
/// <remarks>Days: <c>[USAGOV 450703-470121]</c>, <c>[RHO &lt;790606]</c> (before), <c>[ELI &gt;20130119]</c> (from then on).</remarks>
internal sealed partial class ActorReader(PhraseIndex<ActorEntry> index, List<DictionaryProblem> problems)
{
    private static readonly SearchValues<char> s_foreign = SearchValues.Create("~[]{}\"'");

    private readonly List<string> _codes = [];
    private ActorEntry? _entry;
    private int _names;

    /// <summary>Reads all lines of one file.</summary>
    /// <returns>How many names were taken.</returns>
    public int Read(IEnumerable<DictionaryLine> lines)
    {
        foreach (var line in lines)
            if (!line.IsBlank && !line.Text.StartsWith('<'))
                ReadLine(line);
        Finish();
        return _names;
    }

    private void ReadLine(DictionaryLine line)
    {
        _codes.Clear();
        if (CodeText.Split(line.Text, _codes) is not { } name)
        {
            problems.Add(new DictionaryProblem(line.Place, "a '[' is not closed; the line is skipped"));
            return;
        }
        if (name.Length > 0) AddName(name, line);
        if (_entry is null) problems.Add(new DictionaryProblem(line.Place, "a code stands before any name; it is skipped"));
        else
            foreach (var code in _codes) AddCode(_entry, code, line.Place);
    }

    private void AddName(string name, DictionaryLine line)
    {
        if (name[0] == '+' && _entry is null)
        {
            problems.Add(new DictionaryProblem(line.Place, "a further name (+) stands before any name; it is skipped"));
            return;
        }
        if (name[0] != '+')
        {
            Finish();
            _entry = new ActorEntry(name, line.Place);
        }
        if (index.Add(PhraseWords.Of(name), _entry!)) _names++;
        else problems.Add(new DictionaryProblem(line.Place, "the name has no letters; it is skipped"));
    }

    private void Finish()
    {
        if (_entry is { HasCodes: false }) problems.Add(new DictionaryProblem(_entry.Place, $"{_entry.Name} has no code; it is never coded"));
        _entry = null;
    }

    private void AddCode(ActorEntry entry, string text, DictionaryPlace place)
    {
        if (TryParse(text, out var code)) entry.Add(code);
        else if (TryParse(WithoutExtraDigits(text), out code))
        {
            entry.Add(code);
            problems.Add(new DictionaryProblem(place, $"a day of [{text}] has too many digits; the first eight, or six of seven, count"));
        }
        else problems.Add(new DictionaryProblem(place, $"[{text}] is no code with days such as [USAGOV 450703-470121]; the code is skipped"));
    }

    /// <summary>Reads what stands between the brackets.</summary>
    internal static bool TryParse(string text, out ActorCode code)
    {
        code = default;
        var end = text.AsSpan().IndexOfAny(" \t<>");
        var name = end < 0 ? text : text[..end];
        if (!IsCode(name)) return false;
        if (CodeText.IsNull(name)) name = "";
        var days = end < 0 ? "" : text[end..].Replace(" ", "", StringComparison.Ordinal).Trim();
        if (!TryDays(days, out var from, out var to)) return false;
        code = new ActorCode(name.ToUpperInvariant(), from, to);
        return true;
    }

    // As PETRARCH reads them. Otherwise one digit too many would take a whole country out for years.
    private static string WithoutExtraDigits(string text) =>
        ExtraDigits().Replace(text, match => match.Value[..(match.Length >= DictionaryDate.MostDigits ? DictionaryDate.MostDigits : DictionaryDate.FewestDigits)]);

    [GeneratedRegex("[0-9]{7}[0-9]*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ExtraDigits();

    private static bool IsCode(string name) => name.Length > 0 && (CodeText.IsNull(name) || name.AsSpan().IndexOfAnyInRange('A', 'z') == 0)
        && !name.AsSpan().ContainsAny(s_foreign);

    private static bool TryDays(string days, out int from, out int to)
    {
        (from, to) = (0, int.MaxValue);
        if (days.Length == 0) return true;
        if (days[0] == '<')
        {
            var isDate = DictionaryDate.TryParse(days.AsSpan(1), out to);
            to--;
            return isDate;
        }
        if (days[0] == '>') return DictionaryDate.TryParse(days.AsSpan(1), out from);
        var dash = days.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && DictionaryDate.TryParse(days.AsSpan(0, dash), out from) && DictionaryDate.TryParse(days.AsSpan(dash + 1), out to) && from <= to;
    }
}
