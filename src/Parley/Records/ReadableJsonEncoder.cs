using System.Text.Encodings.Web;

namespace Parley.Records;

/// <summary>Writes JSON with the letters of all scripts as they are, and so that it can stand inside HTML.</summary>
/// <remarks>As the library's relaxed encoder, but for <c>&lt;</c>, which becomes <c>\u003C</c>: no text can end the script element that the JSON stands in.</remarks>
public sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    private ReadableJsonEncoder() { }

    /// <summary>The encoder.</summary>
    public static new ReadableJsonEncoder Default { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => Relaxed.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar == '<' || Relaxed.WillEncode(unicodeScalar);

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var found = Relaxed.FindFirstCharacterToEncode(text, textLength);
        var sign = new ReadOnlySpan<char>(text, textLength).IndexOf('<');
        return found < 0 ? sign : sign < 0 ? found : Math.Min(found, sign);
    }

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        var found = Relaxed.FindFirstCharacterToEncodeUtf8(utf8Text);
        var sign = utf8Text.IndexOf((byte)'<');
        return found < 0 ? sign : sign < 0 ? found : Math.Min(found, sign);
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (unicodeScalar != '<') return Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        const string Escaped = "\\u003C";
        numberOfCharactersWritten = Escaped.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength)) ? Escaped.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
