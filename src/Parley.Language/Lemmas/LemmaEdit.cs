using Parley.Text.Models;

namespace Parley.Language.Lemmas;

/// <summary>How a lemma is made from a form: set the case, take characters off the end, put others on.</summary>
/// <param name="Case">l: small letters; k: as it is; t: a capital, then small letters; =: ask the table for small letters.</param>
/// <param name="Strip">How many characters to take off.</param>
/// <param name="Append">What to put on.</param>
internal sealed record LemmaEdit(char Case, int Strip, string Append)
{
    /// <summary>True when the answer is that of the table for small letters.</summary>
    public bool Defers => Case == '=';

    /// <summary>Reads <c>case|strip|append</c> or <c>=</c>.</summary>
    /// <exception cref="ModelFormatException">The text is neither.</exception>
    public static LemmaEdit Parse(string name, string text)
    {
        if (text == "=") return new LemmaEdit('=', 0, "");
        var parts = text.Split('|');
        if (parts.Length != 3 || parts[0] is not ("l" or "k" or "t") || !int.TryParse(parts[1], out var strip) || strip < 0)
            throw new ModelFormatException($"{name}: '{text}' is not an edit of a lemma that this version of Parley knows.");
        return new LemmaEdit(parts[0][0], strip, parts[2]);
    }

    /// <summary>Applies the edit; the form must be longer than <see cref="Strip"/>.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        var kept = form[..^Strip];
        return Case switch
        {
            'k' => string.Concat(kept, Append),
            't' => string.Concat(char.ToUpperInvariant(kept[0]).ToString(), Lower(kept[1..]), Append),
            _ => string.Concat(Lower(kept), Append),
        };
    }

    /// <summary>Small letters, character by character.</summary>
    public static string Lower(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[form.Length];
        form.ToLowerInvariant(lower);
        return lower.ToString();
    }
}
