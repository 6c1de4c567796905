using Parley.Text.Segmentation;

namespace Parley.Discourse.Attribution;

/// <summary>Where each token stands to the quotation marks of its passage: a feature of the network, just as in training.</summary>
/// <remarks>A rough count of marks, on purpose: it must be the same rule at training and reading, not the truth about quotations.</remarks>
internal static class QuotationStates
{
    /// <summary>Outside all marks.</summary>
    public const byte Outside = 0;

    /// <summary>Between marks.</summary>
    public const byte Inside = 1;

    /// <summary>An opening mark.</summary>
    public const byte Opening = 2;

    /// <summary>A closing mark.</summary>
    public const byte Closing = 3;

    /// <summary>Writes the state of each token.</summary>
    /// <returns>True when a quotation is open at the end.</returns>
    public static bool Write(SegmentedText segments, ReadOnlySpan<int> tokens, bool inside, Span<byte> states)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var form = segments.Form(tokens[i]);
            states[i] = StateOf(form, inside);
            inside = states[i] is Opening or Inside;
        }
        return inside;
    }

    /// <summary>True for a mark that begins a quotation at the start of a paragraph.</summary>
    public static bool OpensParagraph(ReadOnlySpan<char> form) => form is "\"" or "“";

    private static byte StateOf(ReadOnlySpan<char> form, bool inside) => form switch
    {
        "“" or "„" or "«" => Opening,
        "”" or "»" => Closing,
        "\"" or "''" or "``" => inside ? Closing : Opening,
        _ => inside ? Inside : Outside,
    };
}
