using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>A verb of the text that the dictionary has.</summary>
/// <param name="Token">The verb.</param>
/// <param name="End">One past the last token of the verb and its further words.</param>
/// <param name="Entries">Its entries; the last one gives the code where no pattern holds, all give patterns.</param>
internal sealed record CodedVerb(int Token, int End, IReadOnlyList<VerbEntry> Entries)
{
    /// <summary>The entry that decides.</summary>
    public VerbEntry Main => Entries[^1];
}
