using System.Collections.Frozen;

namespace Parley.Text.Segmentation;

/// <summary>Signs that the sentence model takes for another sign, such as curly quotation marks for straight ones; part of the
/// model file.</summary>
internal sealed class SentenceFolds(IEnumerable<KeyValuePair<string, string>> folds)
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _folds =
        folds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The form to use in place of <paramref name="form"/>, which is itself for nearly all words.</summary>
    public ReadOnlySpan<char> Fold(ReadOnlySpan<char> form)
    {
        if (form.Length > 2 || char.IsAsciiLetterOrDigit(form[0])) return form;
        return _folds.TryGetValue(form, out var folded) ? folded : form;
    }
}
