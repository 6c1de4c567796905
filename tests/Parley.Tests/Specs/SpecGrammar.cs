namespace Parley.Tests.Specs;

/// <summary>How the lines of one kind of case are written.</summary>
/// <typeparam name="T">What a line expects.</typeparam>
public abstract class SpecGrammar<T>
{
    /// <summary>True when a case must give a date or an outlet.</summary>
    public virtual bool NeedsDateOrOutlet => false;

    /// <summary>Reads a line, <c>- ...</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="text">The text of the case.</param>
    /// <exception cref="FormatException">The line is wrong; the message says what is, the file's reader adds where.</exception>
    public abstract T Read(string line, string text);

    /// <summary>What is wrong between the lines of a case: the index of a line, and the message.</summary>
    public virtual IEnumerable<(int Index, string Message)> Check(IReadOnlyList<T> lines) => [];
}
