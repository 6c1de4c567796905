using System.Text;
using Parley.Text.Segmentation;

namespace Parley.Text.Conllu;

/// <summary>Writes the token lines of sentences.</summary>
internal sealed class SentenceLines(TextWriter output, SegmentedText text, ConlluColumns columns, CodePointMap map)
{
    private readonly StringBuilder _line = new();

    /// <summary>Writes the lines of one sentence.</summary>
    public void Write(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var last = LastPart(i, sentence.End);
            var starts = i == sentence.First || !text.Tokens[i].JoinsPrevious;
            if (starts && last > i) WriteRange(i, last, sentence.First);
            WriteWord(i, sentence.First, isPart: !starts || last > i);
        }
    }

    /// <summary>The last word of the multiword token that a word belongs to; the word itself when there is none.</summary>
    private int LastPart(int token, int end)
    {
        while (token + 1 < end && text.Tokens[token + 1].JoinsPrevious) token++;
        return token;
    }

    private void WriteRange(int first, int last, int origin)
    {
        var span = new TextSpan(text.Tokens[first].Span.Start, text.Tokens[last].Span.End);
        _line.Append(first - origin + 1).Append('-').Append(last - origin + 1).Append('\t').Append(span.Of(text.Text));
        _line.Append("\t_\t_\t_\t_\t_\t_\t_\t");
        WriteMisc("O", NoSpaceAfter(last), span);
    }

    private void WriteWord(int token, int origin, bool isPart)
    {
        _line.Append(token - origin + 1).Append('\t').Append(text.Form(token));
        Field(columns.Lemmas, token);
        Field(columns.Upos, token);
        Field(columns.Xpos, token);
        _line.Append("\t_\t");
        if (columns.Heads is { } heads) _line.Append(heads[token]);
        else _line.Append('_');
        Field(columns.Deprels, token);
        _line.Append("\t_\t");
        WriteMisc(columns.Entities is { } entities ? entities[token] : "O", !isPart && NoSpaceAfter(token), text.Tokens[token].Span);
    }

    private void Field(IReadOnlyList<string>? column, int token)
    {
        _line.Append('\t');
        if (column is null || column[token].Length == 0) _line.Append('_');
        else _line.Append(column[token]);
    }

    private void WriteMisc(string entity, bool noSpaceAfter, TextSpan span)
    {
        if (entity is not ("O" or "")) _line.Append("Entity=").Append(entity).Append('|');
        if (noSpaceAfter) _line.Append("SpaceAfter=No|");
        var (start, end) = map.ToCodePoints(span);
        _line.Append("TokenRange=").Append(start).Append(':').Append(end).Append('\n');
        output.Write(_line);
        _line.Clear();
    }

    private bool NoSpaceAfter(int token) =>
        token + 1 < text.Tokens.Length && text.Tokens[token + 1].Span.Start == text.Tokens[token].Span.End;
}
