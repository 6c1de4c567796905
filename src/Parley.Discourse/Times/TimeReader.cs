using Parley.Discourse.Times.Calendar;
using Parley.Discourse.Times.Grammar;
using Parley.Discourse.Times.Lexicon;
using Parley.Discourse.Times.Meanings;
using Parley.Language.Analysis;
using Parley.Text;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Times;

/// <summary>
/// Finds the time expressions of a text and normalises them to ISO 8601, as precisely as the words and the publication date allow.
/// </summary>
/// <remarks>
/// <para>Method: a grammar by hand over the words of data/times. At each word the longest expression that any rule finds is taken
/// (<see cref="Grammar"/>); it gives a meaning that is not yet a date ("the Tuesday before publication", "two days after the last
/// date"), and the meaning is resolved in text order (<see cref="Meanings"/>), so that each date that is told becomes the anchor of the
/// next "two days later". News is so regular in this that rules are exact where they speak, and every value can be explained.</para>
/// <para>Decisions: the value has the precision of the unit ("two years ago" is a year, "last week" an ISO week), and one step less
/// where the amount is approximate ("about three weeks ago" is a month; "nearly two years ago" stays a year). "Several weeks ago" has no
/// value. A bare weekday or month goes by the nearest verb. Without a publication date whatever is relative to it has no value, and its
/// note says so.</para>
/// <para>Names of persons, organisations and places hide what looks like a time in them (Theresa May, Black September) when entities are
/// given.</para>
/// <para>Weak spots: what counts from an event ("a week after the signing") has no value; narrative time is not followed beyond the last
/// date told.</para>
/// <para>Immutable and thread-safe; a pure function of its arguments; no text makes it throw. Cost: linear in the text, with short
/// look-aheads.</para>
/// </remarks>
public sealed class TimeReader
{
    private readonly Lexer _lexer;

    /// <summary>A reader with the tables of this assembly, which are read on first use.</summary>
    /// <exception cref="Parley.Text.Tables.TableFormatException">A table is faulty (thrown inside a
    /// TypeInitializationException).</exception>
    public TimeReader() => _lexer = new Lexer(TimeLexicon.Default);

    /// <summary>The expressions of a text, in text order, not overlapping; tenses are guessed from the forms of the words.</summary>
    public IReadOnlyList<TimeExpression> Read(SegmentedText segments, TimeContext context)
    {
        ArgumentNullException.ThrowIfNull(segments);
        ArgumentNullException.ThrowIfNull(context);
        return ReadAll(segments, null, [], context);
    }

    /// <summary>The expressions of an analysed text, in text order, not overlapping; tenses and names are those of the analysis.</summary>
    public IReadOnlyList<TimeExpression> Read(AnalyzedText analysis, TimeContext context)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(context);
        return ReadAll(analysis.Segments, analysis.Xpos, analysis.Entities, context);
    }

    private List<TimeExpression> ReadAll(SegmentedText segments, string[]? tags, EntitySpan[] entities, TimeContext context)
    {
        var expressions = new List<TimeExpression>();
        foreach (var sentence in segments.Sentences)
        {
            var line = _lexer.Read(segments, sentence, tags);
            int? frame = null;
            for (var at = 0; at < line.Count;)
            {
                if (PhraseReader.Read(line, at) is not { } phrase
                    || Names.Hide(entities, line[phrase.First].Token, line[phrase.End - 1].Token))
                {
                    at++;
                    continue;
                }
                var expression = Resolve(line, phrase, context, frame);
                expressions.Add(expression);
                context = context.After(expression);
                if (at <= 1) frame = YearOf(phrase);
                at = phrase.End;
            }
        }
        return expressions;
    }

    private static TimeExpression Resolve(Line line, Phrase phrase, TimeContext context, int? frame)
    {
        var tense = context.IsPast || phrase.Modifier == TimeModifier.Since ? Tense.Past : TenseFinder.Find(line, phrase.First, phrase.End);
        var result = phrase.Meaning.Resolve(new Vantage(context.PublicationDate, context.AnchorDate, frame, tense));
        var (first, last) = (line[phrase.First], line[phrase.End - 1]);
        return new TimeExpression
        {
            Span = new TextSpan(first.Span.Start, last.Span.End),
            First = first.Token,
            Count = last.Token - first.Token + 1,
            Kind = phrase.Kind,
            Value = result.Literal ?? result.Start?.ToString(),
            End = result.End?.ToString(),
            Basis = result.Basis,
            Approximate = phrase.Approximate,
            Modifier = phrase.Modifier,
            Clock = phrase.Clock,
            Zone = phrase.Zone,
            Note = result.Note,
        };
    }

    /// <summary>The year that opens a sentence frames the months in it.</summary>
    private static int? YearOf(Phrase phrase) =>
        phrase is { Modifier: TimeModifier.None, Meaning: FixedMeaning { End: null, Start: { Precision: Precision.Year } year } }
            ? year.First.Year : null;
}
