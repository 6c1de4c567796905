namespace Parley.Discourse.Times.Lexicon;

/// <summary>The kinds of number words; see data/times/numerals.tsv.</summary>
internal enum NumeralKind
{
    None,
    Unit,
    Ten,
    Scale,
    Dozen,
    Article,
    Couple,
    Half,
    Vague,
    Recent,
}
