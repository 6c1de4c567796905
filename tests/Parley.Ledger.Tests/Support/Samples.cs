using Parley.Records;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Ledgers.Tests.Support;

/// <summary>Records made by hand, for tests that do not need the reader.</summary>
internal static class Samples
{
    /// <summary>A record whose text is the sentences, each one a statement: <c>speaker</c> said: <c>"words"</c>.</summary>
    public static Record Record(string id, string outlet, string date, params (string Speaker, string Words)[] statements)
    {
        var text = new System.Text.StringBuilder();
        var list = new List<Statement>();
        foreach (var (speaker, words) in statements)
        {
            var source = new TextSpan(text.Length, text.Length + speaker.Length);
            text.Append(speaker);
            var cue = new TextSpan(text.Length + 1, text.Length + 5);
            text.Append(" said ");
            var content = new TextSpan(text.Length, text.Length + words.Length);
            text.Append(words).Append(".\n\n");
            list.Add(new Statement
            {
                Id = $"s{list.Count + 1}",
                Source = speaker.Length == 0 ? null : new Participant([source], null, speaker),
                Cue = [cue],
                Content = [content],
                Form = words.StartsWith('"') || words.StartsWith('“') ? "direct" : "indirect",
                Kind = "says",
                Confidence = 0.9,
                Chain = [outlet, speaker],
            });
        }
        return new Record { Id = id, Title = $"Report {id}", Text = text.ToString(), Date = date, Outlet = outlet, Url = $"https://{id}.example.org/", Statements = list };
    }
}
