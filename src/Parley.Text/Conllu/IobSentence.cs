namespace Parley.Text.Conllu;

/// <summary>One sentence of an IOB file.</summary>
/// <param name="Line">The file's line at which the sentence begins, counted from 1.</param>
/// <param name="Forms">The words; at least one.</param>
/// <param name="Tags">Their tags in IOB2: an entity begins with B, goes on with I.</param>
public sealed record IobSentence(int Line, IReadOnlyList<string> Forms, IReadOnlyList<string> Tags);
