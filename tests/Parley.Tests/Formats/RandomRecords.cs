using Parley.Records;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Tests.Formats;

/// <summary>Records with odd texts and all that a statement can have, from a seed.</summary>
internal static class RandomRecords
{
    private static readonly string[] Pieces = ["word", " ", "“", "”", "\"", "\n", "\n\n", "\r\n", "\t", "😀", "é", "é", "مرحبا", "<b>", "&", ";", ":", "\u2028", "\u0085", "\u00A0", "\0", ".", "T1", "#"];

    public static Record Make(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        var boundaries = Enumerable.Range(0, text.Length + 1).Where(i => i == 0 || i == text.Length || !char.IsLowSurrogate(text[i])).ToArray();
        var count = random.Next(6);
        return new Record
        {
            Id = $"r{seed}",
            Text = text,
            Statements = [.. Enumerable.Range(1, count).Select(i => Statement(i, count, text, boundaries, random))],
        };
    }

    private static Statement Statement(int number, int count, string text, int[] boundaries, Random random) => new()
    {
        Id = $"s{number}",
        Source = Maybe(random, () => Who(boundaries, random)),
        Cue = random.Next(3) > 0 ? [Span(boundaries, random)] : [],
        Content = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Span(boundaries, random)).Order()],
        Form = random.Next(2) == 0 ? "direct" : "mixed",
        Kind = random.Next(2) == 0 ? "says" : "decrees",
        Parent = random.Next(2) == 0 && number > 1 ? $"s{random.Next(1, number)}" : null,
        Addressee = Maybe(random, () => Who(boundaries, random)),
        Medium = Maybe(random, () => Who(boundaries, random)),
        Time = Maybe(random, () => new RecordTime([Span(boundaries, random)], text, random.Next(2) == 0 ? "2023-11" : null)),
        Relation = random.Next(3) == 0 && count > 1 ? new StatementRelation("denies", $"s{number % count + 1}") : null,
        Negated = random.Next(2) == 0,
        Confidence = random.Next(1000) / 1000.0,
        Chain = ["Example Daily", "A \"quoted\" › name\twith\nbreaks 😀"],
    };

    private static Participant Who(int[] boundaries, Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Span(boundaries, random)).Order()], random.Next(2) == 0 ? $"e{random.Next(1, 4)}" : null, $"Name\n{random.Next(3)}");

    private static TextSpan Span(int[] boundaries, Random random)
    {
        var start = random.Next(boundaries.Length - 1);
        return new TextSpan(boundaries[start], boundaries[random.Next(start + 1, boundaries.Length)]);
    }

    private static T? Maybe<T>(Random random, Func<T> make) where T : class => random.Next(3) == 0 ? null : make();
}
