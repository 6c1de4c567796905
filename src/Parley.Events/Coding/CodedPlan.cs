using Parley.Text;

namespace Parley.Events.Coding;

/// <summary>What a party's plan, proposal or list of demands asks for.</summary>
/// <remarks>Immutable.</remarks>
/// <param name="Holder">Whose it is.</param>
/// <param name="Asked">Who is named in the terms, but the holder; may be empty.</param>
/// <param name="Noun">What it is called: a dictionary form such as "plan" or "demand".</param>
/// <param name="Items">The words of each term, in text order; at least one.</param>
/// <param name="Evidence">From the plan's noun to the last term.</param>
/// <param name="Statement">Index of the innermost statement that reports it; <c>null</c> for none.</param>
public sealed record CodedPlan(CodedActor Holder, IReadOnlyList<CodedActor> Asked, string Noun, IReadOnlyList<TextSpan> Items, TextSpan Evidence, int? Statement);
