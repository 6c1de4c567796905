namespace Parley.Text.Conllu;

/// <summary>One word line of a CoNLL-U file. Fields that the file leaves open (<c>_</c>) are <c>null</c>, except the form.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Xpos">Its tag in the treebank's own set.</param>
/// <param name="Feats">Its morphological features, as written.</param>
/// <param name="Head">0 for the root, else the head's place in the sentence, counted from 1.</param>
/// <param name="Deprel">Its relation to the head.</param>
/// <param name="Misc">The last column, as written; see <see cref="ConlluMisc"/>.</param>
public sealed record ConlluWord(
    string Form, string? Lemma, string? Upos, string? Xpos, string? Feats, int? Head, string? Deprel, string? Misc);
