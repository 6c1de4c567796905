namespace Parley.Text.Models;

/// <summary>A model file is damaged, of another kind, or of a version that this program does not know.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Creates the exception; the message names the file, the place and the remedy.</summary>
    public ModelFormatException(string message) : base(message) { }

    /// <summary>Creates the exception with its cause.</summary>
    public ModelFormatException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Creates the exception without a message.</summary>
    public ModelFormatException() { }
}
