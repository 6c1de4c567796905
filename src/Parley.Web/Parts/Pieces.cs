using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Parley.Web.Marking;

namespace Parley.Web.Parts;

/// <summary>Text with marks; written by hand, since a line break between two pieces would show as a space.</summary>
public sealed class Pieces : ComponentBase
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<TextPiece> Of { get; set; } = [];

    /// <summary>The address behind the number of a statement; the number's own place unless given.</summary>
    [Parameter]
    public Func<string, string>? Link { get; set; }

    /// <summary>The address behind the name of an entity; <c>null</c> where there is none.</summary>
    [Parameter]
    public Func<string, string?>? NameLink { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var isHitMarked = false;
        foreach (var piece in Of)
        {
            foreach (var number in piece.Numbers) Number(builder, number);
            if (piece.Class is null) builder.AddContent(10, piece.Text);
            else Marked(builder, piece, ref isHitMarked);
        }
    }

    private void Number(RenderTreeBuilder builder, StatementNumber number)
    {
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "class", "n" + (number.IsUnsure ? " un" : "") + (number.IsChosen ? " cur" : ""));
        builder.AddAttribute(2, "id", "m-" + number.Id);
        builder.AddAttribute(3, "href", Link?.Invoke(number.Id) ?? "#m-" + number.Id);
        builder.AddAttribute(4, "aria-label", $"Statement {number.Label}{(number.IsUnsure ? ", doubtful" : "")}");
        if (number.IsChosen) builder.AddAttribute(5, "aria-current", "true");
        builder.AddContent(6, number.Label);
        builder.CloseElement();
        // A number never ends a line alone.
        builder.AddContent(7, "\u2060");
    }

    private void Marked(RenderTreeBuilder builder, TextPiece piece, ref bool isHitMarked)
    {
        var address = piece.Name is { } name ? NameLink?.Invoke(name) : null;
        builder.OpenElement(20, address is null ? "span" : "a");
        builder.AddAttribute(21, "class", piece.Class);
        if (piece.Owners is not null) builder.AddAttribute(22, "data-i", piece.Owners);
        if (address is not null)
        {
            builder.AddAttribute(23, "href", address);
            // The names stand in a list of their own as well, so that the way through the text by keyboard is not one of hundreds of stops.
            builder.AddAttribute(24, "tabindex", "-1");
        }
        if (!isHitMarked && piece.Class!.EndsWith(" hit", StringComparison.Ordinal))
        {
            builder.AddAttribute(25, "id", "words");
            isHitMarked = true;
        }
        builder.AddContent(26, piece.Text);
        builder.CloseElement();
    }
}
