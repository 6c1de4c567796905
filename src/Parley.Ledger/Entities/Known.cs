namespace Parley.Ledgers.Entities;

/// <summary>An entity that the ledger knows, as the resolver compares it.</summary>
internal sealed record Known
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public required string Type { get; init; }

    public string? Country { get; init; }

    public string? Wikidata { get; init; }

    public long RootId { get; init; }

    /// <summary>How many stored articles name it by more than a surname.</summary>
    public long Articles { get; init; }

    /// <summary>The name, taken apart; <c>null</c> when nothing is left of it.</summary>
    public NameForm? Form => _form is { } made && made.Name == Name ? made.Form : (_form = (Name, NameForm.Of(Name, Type == "person"))).Value.Form;

    // With the name that it was made from: a copy with another name has another form.
    private (string Name, NameForm? Form)? _form;
}
