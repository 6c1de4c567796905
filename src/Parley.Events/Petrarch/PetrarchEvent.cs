using Parley.Text;

namespace Parley.Events.Petrarch;

/// <summary>An event: who did what to whom, in the codes of the dictionaries, with its evidence.</summary>
/// <param name="Source">Code of the one who acts.</param>
/// <param name="Target">Code of the one on whom.</param>
/// <param name="Code">Code of the act, such as <c>112</c>.</param>
/// <param name="Trigger">The verb, in UTF-16 code units of the record's text.</param>
/// <param name="Evidence">The entries behind the codes.</param>
public sealed record PetrarchEvent(string Source, string Target, string Code, TextSpan Trigger, PetrarchEvidence Evidence);
