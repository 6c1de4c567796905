namespace Parley.Formats.Brat;

/// <summary>An event in a file for brat, as projects other than Parley annotate attributions.</summary>
/// <param name="Trigger">Id of the words that show it.</param>
/// <param name="Arguments">Roles and ids of the words that belong to it.</param>
internal sealed record BratEvent(string Trigger, IReadOnlyList<(string Role, string Id)> Arguments);
