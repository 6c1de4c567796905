using System.Globalization;
using System.Runtime.InteropServices;
using Parley.Events.Pairs;

namespace Parley.Cli.Output;

/// <summary>Writes coded pairs: a row each, an explanation for a person, or what the model was given.</summary>
internal static class PairTable
{
    /// <summary>The row of one pair: uid, type, mode, CAMEO code, confidence, evidence, with tabs between.</summary>
    public static void Write(TextWriter writer, string uid, PairCoding coding) =>
        writer.Write($"{Cell(uid)}\t{coding.Type}\t{coding.Mode}\t{coding.Cameo}\t{(coding.Type.Length == 0 ? "" : Number(coding.Confidence))}\t{Cell(coding.Evidence)}\n");

    /// <summary>The sentence, the answer, what spoke for it, and the types that came next.</summary>
    public static void WriteExplained(TextWriter writer, string uid, PairQuery query, PairCoding coding)
    {
        writer.Write($"{Cell(uid)}: {Cell(query.Sentence)}\n  {Cell(query.Source)} > {Cell(query.Target)}\n");
        writer.Write(coding.Type.Length == 0 ? "  nothing is said\n" : $"  {coding.Type} {coding.Mode} {coding.Cameo} {Number(coding.Confidence)}  {Cell(coding.Evidence)}\n");
        foreach (var reason in coding.Reasons) writer.Write($"    +{Number(reason.Weight)} {Cell(reason.Name)}\n");
        foreach (var rival in coding.Rivals) writer.Write($"  not {rival.Name} ({Number(rival.Weight)})\n");
        writer.Write('\n');
    }

    /// <summary>The row of one pair's features: uid, names with spaces between, states as base64 of little-endian 16-bit floats.</summary>
    public static void WriteFeatures(TextWriter writer, string uid, PairFeatures features)
    {
        var halves = features.States.Select(value => (Half)value).ToArray();
        writer.Write($"{Cell(uid)}\t{string.Join(' ', features.Names)}\t{Convert.ToBase64String(MemoryMarshal.AsBytes<Half>(halves))}\n");
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Cell(string text) => Terminal.Printable.OneLine(text).Replace('\t', ' ');
}
