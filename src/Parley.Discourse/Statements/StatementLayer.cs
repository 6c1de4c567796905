namespace Parley.Discourse.Statements;

/// <summary>The statements of one article, ordered by where their content begins, a parent before what it holds.</summary>
/// <remarks>Immutable and thread-safe. Parents and relations are indices into the list.</remarks>
/// <param name="Statements">All statements, nested ones too.</param>
public sealed record StatementLayer(IReadOnlyList<ReportedStatement> Statements);
