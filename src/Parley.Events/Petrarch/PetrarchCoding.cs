namespace Parley.Events.Petrarch;

/// <summary>What came of a record.</summary>
/// <param name="Events">The events, in the order of their verbs, each once.</param>
/// <param name="Issues">Issues named in the text, in order, each once.</param>
/// <param name="Notes">Why things were coded, and why others were not, in text order.</param>
public sealed record PetrarchCoding(IReadOnlyList<PetrarchEvent> Events, IReadOnlyList<string> Issues, IReadOnlyList<string> Notes);
