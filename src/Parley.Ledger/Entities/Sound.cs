using System.Text;
using Parley.Ledgers.Words;

namespace Parley.Ledgers.Entities;

/// <summary>Brings spellings of one name together: <c>Mohammed</c> and <c>Muhamad</c>, <c>Gaddafi</c> and <c>Qadhafi</c>.</summary>
/// <remarks>Pieces of <c>data/ledger/transliteration.tsv</c> are replaced, longest first; doubled letters become one. Cost: linear.</remarks>
internal static class Sound
{
    private static readonly Dictionary<string, string> Pieces =
        EmbeddedTable.Rows("transliteration.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly int Longest = Pieces.Keys.Max(piece => piece.Length);

    /// <summary>The sound of a folded word; equal for words that may be spellings of one name.</summary>
    public static string Of(string word)
    {
        var sound = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var length = Math.Min(Longest, word.Length - at);
            while (length > 0 && !Pieces.ContainsKey(word.Substring(at, length))) length--;
            var piece = length > 0 ? Pieces[word.Substring(at, length)] : word.Substring(at, 1);
            foreach (var c in piece)
                if (sound.Length == 0 || sound[^1] != c) sound.Append(c);
            at += Math.Max(1, length);
        }
        return sound.ToString();
    }
}
