using Parley.Text;

namespace Parley.Web.Marking;

/// <summary>Words of an article that belong to something found in it.</summary>
/// <param name="Span">The words.</param>
/// <param name="Owner">The id of what they belong to, such as <c>s3</c>, <c>v1</c> or <c>e2</c>.</param>
/// <param name="Role">What they are to it.</param>
/// <param name="Depth">How many statements the owner lies in; of two roles on the same words the deeper one's is shown.</param>
/// <param name="IsUnsure">Whether Parley doubts the owner.</param>
/// <param name="IsNegated">Of words of saying: whether they tell that it was not said, or is denied.</param>
public readonly record struct TextMark(TextSpan Span, string Owner, MarkRole Role, int Depth = 0, bool IsUnsure = false, bool IsNegated = false);

/// <summary>What marked words are to their owner. Of the roles in a statement a later one wins over an earlier one.</summary>
public enum MarkRole
{
    /// <summary>What is said.</summary>
    Content,

    /// <summary>To whom, or through what.</summary>
    To,

    /// <summary>The words that show that somebody says it.</summary>
    Cue,

    /// <summary>Who says it.</summary>
    Source,

    /// <summary>What tells of an event.</summary>
    Event,

    /// <summary>What shows a move; it is told beside the paragraph.</summary>
    Move,

    /// <summary>A name.</summary>
    Name,

    /// <summary>Words that were searched for or linked to.</summary>
    Hit,

    /// <summary>Words of the item that is chosen.</summary>
    Chosen,
}

/// <summary>A stretch of text over which the same marks lie.</summary>
/// <param name="Text">The words.</param>
/// <param name="Class">Their style classes; <c>null</c> for none.</param>
/// <param name="Owners">Ids of what they belong to, separated by spaces; <c>null</c> for none.</param>
/// <param name="Name">Id of the entity that they name; <c>null</c> for none.</param>
/// <param name="Numbers">Statements whose number stands before these words.</param>
public sealed record TextPiece(string Text, string? Class, string? Owners, string? Name, IReadOnlyList<StatementNumber> Numbers);

/// <summary>The number of a statement, where it stands in the text.</summary>
/// <param name="Id">The statement, such as <c>s3</c>.</param>
/// <param name="IsUnsure">Whether Parley doubts it.</param>
/// <param name="IsChosen">Whether it is the one that is looked at.</param>
public sealed record StatementNumber(string Id, bool IsUnsure, bool IsChosen)
{
    /// <summary>The number alone.</summary>
    public string Label => Id[1..];
}
