using Parley.Text;
using Parley.Text.Conllu;

namespace Parley.Evaluation.Trees;

/// <summary>A word of a laid-out treebank.</summary>
/// <param name="Token">Place of the token that it is or belongs to.</param>
/// <param name="Part">Which word of the token it is.</param>
/// <param name="Head">Index of its head among all words; -1 for a root.</param>
/// <param name="Relation">Its relation, without what follows the colon.</param>
/// <param name="Word">The word as read.</param>
/// <param name="Sentence">Id of its sentence.</param>
internal sealed record TreeWord(TextSpan Token, int Part, int Head, string Relation, ConlluWord Word, string Sentence);
