using System.Text;
using Parley.Text;
using Parley.Text.Conllu;

namespace Parley.Evaluation.Trees;

/// <summary>A treebank laid out over its characters without white space, by which two analyses of one text are aligned.</summary>
internal sealed class TreeWords
{
    private readonly StringBuilder _characters = new();
    private readonly List<TextSpan> _tokens = [];
    private readonly List<TextSpan> _sentences = [];
    private readonly List<TreeWord> _words = [];

    public TreeWords(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences) Add(sentence);
        Characters = _characters.ToString();
    }

    /// <summary>All characters but white space.</summary>
    public string Characters { get; }

    /// <summary>The tokens' places.</summary>
    public IReadOnlyList<TextSpan> Tokens => _tokens;

    /// <summary>The sentences' places.</summary>
    public IReadOnlyList<TextSpan> Sentences => _sentences;

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<TreeWord> Words => _words;

    private void Add(ConlluSentence sentence)
    {
        var start = _characters.Length;
        var first = _words.Count;
        var ranges = sentence.Ranges.ToDictionary(range => range.First);
        for (var i = 0; i < sentence.Words.Count;)
        {
            var isRange = ranges.TryGetValue(i, out var range);
            var token = AddToken(isRange ? range!.Form : sentence.Words[i].Form);
            var last = isRange ? range!.Last : i;
            for (var part = 0; i <= last; i++, part++)
            {
                var word = sentence.Words[i];
                _words.Add(new TreeWord(token, part, word.Head is > 0 and var head ? first + head - 1 : -1, word.Deprel?.Split(':')[0] ?? "_", word, sentence.Id ?? ""));
            }
        }
        _sentences.Add(new TextSpan(start, _characters.Length));
    }

    private TextSpan AddToken(string form)
    {
        var start = _characters.Length;
        foreach (var c in form)
            if (!char.IsWhiteSpace(c) && c is not (>= '\u001C' and <= '\u001F')) _characters.Append(c);
        var token = new TextSpan(start, _characters.Length);
        _tokens.Add(token);
        return token;
    }
}
