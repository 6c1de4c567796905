namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>An actor of the dictionary: its codes, shared by all its names.</summary>
internal sealed class ActorEntry(string name, DictionaryPlace place)
{
    private readonly List<ActorCode> _codes = [];

    /// <summary>The first name, as written.</summary>
    public string Name { get; } = name;

    /// <summary>Where the entry begins.</summary>
    public DictionaryPlace Place { get; } = place;

    /// <summary>True as soon as the entry has a code.</summary>
    public bool HasCodes => _codes.Count > 0;

    /// <summary>Adds a code; the order of the file matters.</summary>
    public void Add(ActorCode code) => _codes.Add(code);

    /// <summary>The code on a day: the first dated one that holds, else the last undated one, else empty.</summary>
    public string CodeOn(int date)
    {
        var fallback = "";
        foreach (var code in _codes)
        {
            if (code.IsUndated) fallback = code.Code;
            else if (code.HoldsOn(date)) return code.Code;
        }
        return fallback;
    }
}
