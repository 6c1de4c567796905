namespace Parley.Text.Reading;

/// <summary>Something is wrong with an input; the message says what, and what to do. Never leaves <see cref="ArticleReader"/>.</summary>
internal sealed class InputException : Exception
{
    public InputException(string message) : base(message) { }

    public InputException(string message, Exception inner) : base(message, inner) { }

    public InputException() { }
}
