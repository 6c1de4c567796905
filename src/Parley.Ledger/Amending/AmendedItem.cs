using Parley.Ledgers.Mapping;
using Parley.Ledgers.Search;

namespace Parley.Ledgers.Amending;

/// <summary>A statement, event or move about which people said something, as they see it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its number in its table.</param>
/// <param name="Article">Its article, without the text.</param>
/// <param name="Row">Its row, a <see cref="StatementRow"/>, <see cref="EventRow"/> or <see cref="MoveRow"/>.</param>
/// <param name="Parties">Who takes part in an event or move.</param>
/// <param name="Amendments">What people said.</param>
internal sealed record AmendedItem(ItemKind Kind, long Id, ArticleRow Article, object Row, IReadOnlyList<PartyRow> Parties, ItemAmendments Amendments);
