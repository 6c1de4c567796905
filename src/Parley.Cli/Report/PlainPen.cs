using System.Text;

namespace Parley.Cli.Report;

/// <summary>Writes without colours.</summary>
internal sealed class PlainPen : IPen
{
    private readonly StringBuilder _text = new();

    public void Write(string text, Tone tone = Tone.Plain) => _text.Append(text);

    public void EndLine()
    {
        while (_text.Length > 0 && _text[^1] == ' ') _text.Length--;
        _text.Append('\n');
    }

    public override string ToString() => _text.ToString();
}
