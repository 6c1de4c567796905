using System.Globalization;
using Parley.Text.Models;

namespace Parley.Language.Lemmas;

/// <summary>Finds the lemma of a word from its form and its tags, after the conventions of EWT and GUM.</summary>
/// <remarks>
/// Method: tables learned from the treebanks, one for each pair of tags and case of the form. A form that is an exception has its lemma
/// there; any other is edited by the rule of its longest known suffix (at most five characters). Words with capitals defer to the table
/// for small letters wherever that gives the right answer. Numbers lose their grouping commas. Cost: a few hash look-ups, and the string
/// returned. Weak spots: the silent e of verbs that the treebanks do not have (scaving, scave); names in capitals, which keep them or
/// lose them by suffix alone. Immutable and thread-safe. See training/parley_train/lemmas.py.
/// </remarks>
public sealed class Lemmatizer
{
    private const int LongestForm = 128;

    private readonly LemmaTables _tables;

    internal Lemmatizer(LemmaTables tables) => _tables = tables;

    /// <summary>Loads <c>lemmas.plm</c> (80 kB) from a model folder such as <c>models/en/1</c>.</summary>
    /// <exception cref="ModelFormatException">The file is absent, damaged, of another kind or of an unknown build.</exception>
    public static Lemmatizer Load(string modelFolder)
    {
        var path = Path.Combine(modelFolder, "lemmas.plm");
        return new Lemmatizer(LemmaTables.From(path, ModelFile.Load(path, "lemmas")));
    }

    /// <summary>The lemma of a word. Never empty for a form that is not empty; unknown tags give the form itself or its small
    /// letters.</summary>
    /// <param name="form">The word as it stands in the text; curly apostrophes count as straight ones.</param>
    /// <param name="upos">Its universal part of speech, such as NOUN.</param>
    /// <param name="xpos">Its Penn tag, such as NNS.</param>
    public string Lemma(ReadOnlySpan<char> form, string upos, string xpos)
    {
        if (form.IsEmpty) return "";
        Span<char> folded = stackalloc char[LongestForm];
        if (form.Length > LongestForm) return form.ToString();
        for (var i = 0; i < form.Length; i++) folded[i] = form[i] is '’' or '‘' or 'ʼ' or '`' or '´' ? '\'' : form[i];
        folded = folded[..form.Length];
        if (folded.ContainsAnyInRange('0', '9')) return Numerals.Lemma(folded, upos, xpos);
        var table = _tables.Find(upos, xpos, CaseOf(folded)) ?? _tables.Find(upos, xpos, FormCase.Small);
        if (table is not null) return table.Lemma(folded);
        return upos is "PROPN" or "X" or "SYM" or "PUNCT" ? folded.ToString() : LemmaEdit.Lower(folded);
    }

    /// <summary>The case of a form: small unless the first letter is a capital; all capitals when there are two letters or
    /// more.</summary>
    internal static FormCase CaseOf(ReadOnlySpan<char> form)
    {
        if (!char.IsUpper(form[0])) return FormCase.Small;
        var letters = 0;
        foreach (var c in form)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is > UnicodeCategory.OtherLetter) continue;
            letters++;
            if (!char.IsUpper(c)) return FormCase.Capital;
        }
        return letters > 1 ? FormCase.AllCapitals : FormCase.Capital;
    }
}
