using Parley.Text;

namespace Parley.Formats.Brat;

/// <summary>Words that are annotated in a file for brat.</summary>
/// <param name="Id">Their id, such as <c>T1</c>.</param>
/// <param name="Type">Their type.</param>
/// <param name="Fragments">Their pieces.</param>
internal sealed record BratEntity(string Id, string Type, IReadOnlyList<TextSpan> Fragments)
{
    /// <summary>True for a type of this name, however it is spelt.</summary>
    public bool Is(string type) => Type.Equals(type, StringComparison.OrdinalIgnoreCase);
}
