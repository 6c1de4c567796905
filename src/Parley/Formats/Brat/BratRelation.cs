namespace Parley.Formats.Brat;

/// <summary>A relation in a file for brat.</summary>
/// <param name="Type">Its type.</param>
/// <param name="From">Id of the words it leads from.</param>
/// <param name="To">Id of the words it leads to.</param>
internal sealed record BratRelation(string Type, string From, string To);
