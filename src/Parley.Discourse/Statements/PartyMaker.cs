using Parley.Discourse.Coreference;
using Parley.Discourse.Entities;
using Parley.Text;

namespace Parley.Discourse.Statements;

/// <summary>Makes parties of statements from the words that name them.</summary>
internal static class PartyMaker
{
    /// <summary>Who the words stand for; words of which nothing is known stand for themselves.</summary>
    public static Party Of(string text, SpeakerResolver resolver, IReadOnlyList<TextSpan> spans) =>
        resolver.Resolve(spans) is { } known
            ? new Party(spans, known.Name, known.Entity) { IsUnresolved = known.IsUnresolved }
            : new Party(spans, NameForms.OnOneLine(spans[0].Of(text)), Entity: null);
}
