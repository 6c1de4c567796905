namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>A verb of the dictionary, with the words that belong to it (<c>BREAK_DOWN</c>).</summary>
/// <param name="Name">The verb as written, without marks, such as <c>BREAK_DOWN</c>.</param>
/// <param name="Before">Words right before the verb.</param>
/// <param name="After">Words right after it.</param>
/// <param name="Codes">What it means where no pattern holds.</param>
/// <param name="Block">Whose patterns it has.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record VerbEntry(string Name, string[] Before, string[] After, EventCodes Codes, VerbBlock Block, DictionaryPlace Place);
