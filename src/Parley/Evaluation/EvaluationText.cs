using System.Globalization;
using System.Text.Json;
using Parley.Records;

namespace Parley.Evaluation;

/// <summary>Writes scores and errors.</summary>
public static class EvaluationText
{
    private const int NameWidth = 18;

    /// <summary>Writes a table for people: a line for each score, the sorts of attributions, and what was counted.</summary>
    public static void Write(TextWriter output, EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        string Show(double value) => ScoreFormat.Fixed(value, result.Decimals);
        foreach (var score in result.Scores)
            output.Write($"{score.Name,-NameWidth} P {Show(score.Precision)}  R {Show(score.Recall)}  F1 {Show(score.F1)}{(result.ShowsCounts ? Count(score) : "")}\n");
        foreach (var share in result.Shares)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"  {share.Name,-NameWidth} {share.Gold,6} in gold: ")
                + $"found {Show(Part(share.Found, share))}  lenient {Show(Part(share.Lenient, share))}  exact {Show(Part(share.Exact, share))}\n");
        output.Write(result.Summary + "\n");
    }

    /// <summary>Writes the same as one line of JSON; the numbers are not rounded.</summary>
    /// <param name="name">What the data are called.</param>
    /// <param name="result">The scores.</param>
    public static byte[] ToJson(string name, EvaluationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Compact))
        {
            json.WriteStartObject();
            json.WriteText("gold", name);
            json.WriteStartArray("scores");
            foreach (var score in result.Scores) Write(json, score);
            json.WriteEndArray();
            json.WriteStartArray("shares");
            foreach (var share in result.Shares) Write(json, share);
            json.WriteEndArray();
            json.WriteText("summary", result.Summary);
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    /// <summary>The first line of a list of errors.</summary>
    public const string ErrorHeader = "error\twhere\tplace\tgold\tfound";

    /// <summary>An error as a line with tabs; line breaks and tabs of the words become spaces.</summary>
    public static string ToLine(EvaluationError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return string.Join('\t', new[] { error.Kind, error.Where, error.Place, error.Gold, error.Found }.Select(OneLine));
    }

    private static string Count(Score score) => string.Create(CultureInfo.InvariantCulture, $"  (gold {score.Gold})");

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static double Part(int count, Share share) => share.Gold > 0 ? (double)count / share.Gold : 0;

    private static void Write(Utf8JsonWriter json, Score score)
    {
        json.WriteStartObject();
        json.WriteText("name", score.Name);
        json.WriteNumber("precision", score.Precision);
        json.WriteNumber("recall", score.Recall);
        json.WriteNumber("f1", score.F1);
        json.WriteNumber("system", score.System);
        json.WriteNumber("gold", score.Gold);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Share share)
    {
        json.WriteStartObject();
        json.WriteText("name", share.Name);
        json.WriteNumber("gold", share.Gold);
        json.WriteNumber("found", share.Found);
        json.WriteNumber("lenient", share.Lenient);
        json.WriteNumber("exact", share.Exact);
        json.WriteEndObject();
    }
}
