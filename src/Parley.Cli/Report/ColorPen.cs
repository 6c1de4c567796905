using System.Text;
using Spectre.Console;

namespace Parley.Cli.Report;

/// <summary>Writes with colours, in the sixteen that every terminal has, so that the user's own theme holds.</summary>
internal sealed class ColorPen : IPen
{
    private static readonly Style Title = new(decoration: Decoration.Bold);
    private static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Speaker = new(Color.Olive, decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    private readonly StringBuilder _text = new();
    private readonly IAnsiConsole _console;

    public ColorPen()
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(new StringWriter(_text)),
        });
        _console.Profile.Width = int.MaxValue / 2; // The lines are wrapped already.
    }

    public void Write(string text, Tone tone = Tone.Plain) => _console.Write(new Spectre.Console.Text(text, StyleOf(tone)));

    public void EndLine() => _text.Append('\n');

    public override string ToString() => _text.ToString();

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Title => Title,
        Tone.Heading => Heading,
        Tone.Speaker => Speaker,
        Tone.Faint => Faint,
        _ => Style.Plain,
    };
}
