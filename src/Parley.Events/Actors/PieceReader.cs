namespace Parley.Events.Actors;

/// <summary>Cuts a phrase into the pieces that the tables know: from the left, always the longest.</summary>
/// <remarks>Cost: linear in the words times the longest entry. Immutable and thread-safe.</remarks>
internal sealed class PieceReader
{
    private readonly ActorTables _tables;
    private readonly Dictionary<string, int> _longest = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a reader over the tables.</summary>
    public PieceReader(ActorTables tables)
    {
        _tables = tables;
        Note(tables.Persons.Names);
        Note(tables.Organisations.Names);
        Note(tables.Metonyms.Names);
        Note(tables.Countries.Names);
        Note(tables.Offices.Words.Keys);
        Note(tables.Agents.Words.Keys);
        Note(tables.Qualifiers.Words.Keys);
    }

    /// <summary>The pieces of a phrase, in order; words that no table has are left out.</summary>
    /// <param name="words">The phrase.</param>
    /// <param name="day">The day on which organisations and seats are looked up.</param>
    /// <param name="persons">True when names of people are looked for.</param>
    public List<Piece> Read(ReadOnlySpan<PhraseWord> words, DateOnly? day, bool persons)
    {
        var pieces = new List<Piece>();
        var zone = Zone.Head;
        for (var first = 0; first < words.Length;)
        {
            var piece = At(words, first, zone, day, persons);
            if (piece is not { } found)
            {
                if (words[first].EndsPart) zone = Zone.Beyond;
                first++;
                continue;
            }
            pieces.Add(found);
            zone = found.Qualifier switch
            {
                _ when zone == Zone.Beyond || words[found.End - 1].EndsPart => Zone.Beyond,
                Qualifier.Link when first > 0 => zone == Zone.Place ? Zone.Place : Zone.Link,
                Qualifier.Place when first > 0 => Zone.Place,
                Qualifier.Stop when first > 0 => Zone.Beyond,
                _ => zone,
            };
            first = found.End;
        }
        return pieces;
    }

    /// <summary>What a whole name is, if a table has it.</summary>
    public Piece? Whole(string name, DateOnly? day, bool persons)
    {
        var piece = Find(name, 0, 1, Zone.Head, day, persons);
        return piece is { Qualifier: null } ? piece : null;
    }

    private Piece? At(ReadOnlySpan<PhraseWord> words, int first, Zone zone, DateOnly? day, bool persons)
    {
        if (!_longest.TryGetValue(words[first].Plain, out var longest) && !_longest.TryGetValue(words[first].Text, out longest)) return null;
        for (var count = Math.Min(longest, words.Length - first); count > 0; count--)
        {
            if (HasBreakInside(words.Slice(first, count))) continue;
            var (whole, plain) = Join(words.Slice(first, count));
            var piece = Find(whole, first, first + count, zone, day, persons);
            if (piece is null && plain.Length != whole.Length) piece = Find(plain, first, first + count, zone, day, persons) is { } found ? found with { IsPossessive = true } : null;
            if (piece is not null) return piece;
        }
        return null;
    }

    private Piece? Find(string name, int first, int end, Zone zone, DateOnly? day, bool persons)
    {
        var piece = new Piece(first, end, zone);
        if (persons && _tables.Persons.Find(name) is { } person) return piece with { Person = person };
        if (_tables.Organisations.Find(name, day) is { } organisation) return piece with { Organisation = organisation, Agent = _tables.Agents.Find(name) };
        if (_tables.Metonyms.Find(name, day) is { } metonym) return piece with { Metonym = metonym };
        if (_tables.Countries.Find(name) is { } place) return piece with { Place = place };
        var office = _tables.Offices.Find(name);
        var agent = _tables.Agents.Find(name);
        if (office is not null || agent is not null) return piece with { Office = office, Agent = agent };
        return _tables.Qualifiers.Find(name) is { } qualifier ? piece with { Qualifier = qualifier } : null;
    }

    private static bool HasBreakInside(ReadOnlySpan<PhraseWord> words)
    {
        foreach (var word in words[..^1])
            if (word.EndsPart)
                return true;
        return false;
    }

    private static (string Whole, string Plain) Join(ReadOnlySpan<PhraseWord> words)
    {
        if (words.Length == 1) return (words[0].Text, words[0].Plain);
        var front = new System.Text.StringBuilder();
        foreach (var word in words[..^1]) front.Append(word.Text).Append(' ');
        return (front + words[^1].Text, front + words[^1].Plain);
    }

    private void Note(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var space = name.IndexOf(' ', StringComparison.Ordinal);
            var word = space < 0 ? name : name[..space];
            _longest[word] = Math.Max(_longest.GetValueOrDefault(word), name.AsSpan().Count(' ') + 1);
        }
    }
}
