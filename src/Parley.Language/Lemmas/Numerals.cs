using System.Text;

namespace Parley.Language.Lemmas;

/// <summary>Lemmas of forms with digits.</summary>
internal static class Numerals
{
    /// <summary>1,100 to 1100; 7,5 to 7.5; AK47s to AK47; the 1990s stay as they are.</summary>
    public static string Lemma(ReadOnlySpan<char> form, string upos, string xpos)
    {
        if (upos == "NUM") return WithoutGroups(form);
        var isPlural = xpos == "NNS" && form.Length > 1 && form[^1] == 's' && form[^2] is >= '1' and <= '9';
        return (isPlural ? form[..^1] : form).ToString();
    }

    private static string WithoutGroups(ReadOnlySpan<char> form)
    {
        if (!form.Contains(',')) return form.ToString();
        var number = new StringBuilder(form.Length);
        for (var i = 0; i < form.Length; i++)
        {
            var digits = form[i] == ',' ? DigitsAt(form, i + 1) : 0;
            if (digits == 3) continue;
            number.Append(digits > 0 ? '.' : form[i]);
        }
        return number.ToString();
    }

    private static int DigitsAt(ReadOnlySpan<char> form, int start)
    {
        var end = start;
        while (end < form.Length && char.IsAsciiDigit(form[end])) end++;
        return end - start;
    }
}
