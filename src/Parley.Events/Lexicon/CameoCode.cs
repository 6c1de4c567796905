namespace Parley.Events.Lexicon;

/// <summary>One code of CAMEO.</summary>
/// <param name="Code">Two to four digits.</param>
/// <param name="Name">What it stands for, in short.</param>
/// <param name="Quad">Quadrant: 0 statement, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Goldstein">Goldstein's score, from -10 (conflict) to 10 (cooperation).</param>
/// <param name="Types">The PLOVER types it may have, the usual one first.</param>
/// <param name="Mode">The PLOVER mode it usually has; empty for none.</param>
/// <param name="Contexts">The PLOVER contexts it carries by itself; often empty.</param>
public sealed record CameoCode(
    string Code, string Name, int Quad, decimal Goldstein, IReadOnlyList<string> Types, string Mode, IReadOnlyList<string> Contexts);
