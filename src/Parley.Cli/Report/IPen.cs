namespace Parley.Cli.Report;

/// <summary>Writes the pieces of a report; <c>ToString</c> gives what is written.</summary>
internal interface IPen
{
    /// <summary>Writes a piece of a line. It must hold no line break and no control character.</summary>
    void Write(string text, Tone tone = Tone.Plain);

    /// <summary>Ends the line.</summary>
    void EndLine();
}
