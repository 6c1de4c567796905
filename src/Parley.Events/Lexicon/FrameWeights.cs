namespace Parley.Events.Lexicon;

/// <summary>How specific a frame is: the sum of what its parts ask for.</summary>
/// <remarks>A word weighs more than a set, a set more than a required role; roles that may be missing weigh nothing here and count when they
/// are bound (<see cref="Matching.FrameMatch"/>).</remarks>
internal static class FrameWeights
{
    private const int Word = 5;
    private const int Set = 4;
    private const int Particle = 4;
    private const int Clause = 3;
    private const int RequiredRole = 1;

    public static int Of(FrameClause clause) =>
        (clause.Particle.Length > 0 ? Particle : 0) + (IsCompound(clause.Trigger) ? Word : 0) + clause.Slots.Sum(Of);

    private static bool IsCompound(WordTest trigger) => trigger is { IsAny: false, IsLiteral: true } && trigger.Words.All(word => word.Contains('_', StringComparison.Ordinal));

    private static int Of(FrameSlot slot) =>
        Of(slot.Words)
        + (slot is { Required: true, Role: not FrameRole.None } ? RequiredRole : 0)
        + (slot.Clause is { } inner ? Clause + Of(inner.Trigger) + Of(inner) : 0);

    private static int Of(WordTest? words) => words is null || words.IsAny ? 0 : words.IsLiteral ? Word : Set;
}
