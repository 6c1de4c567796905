using Parley.Events.Petrarch;
using Parley.Events.Petrarch.Dictionaries;
using Parley.Parsing;

namespace Parley.Coding;

/// <summary>Codes sentences with a researcher's own PETRARCH dictionaries: text in, events out.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class PetrarchPipeline
{
    private readonly TextParser _parser;
    private readonly PetrarchCoder _coder;

    /// <summary>Puts parser and dictionaries together.</summary>
    public PetrarchPipeline(TextParser parser, PetrarchDictionaries dictionaries)
    {
        ArgumentNullException.ThrowIfNull(parser);
        (_parser, _coder) = (parser, new PetrarchCoder(dictionaries));
    }

    /// <summary>Codes one record. No text makes it throw.</summary>
    public PetrarchCoding Code(PetrarchSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _coder.Code(_parser.Parse(sentence.Text), sentence.Date, sentence.NeedsBothParties);
    }
}
