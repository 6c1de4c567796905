namespace Parley.Events.Actors;

/// <summary>What a small word does to the description it stands in.</summary>
public enum Qualifier
{
    /// <summary>Nothing: articles, numbers, honorifics.</summary>
    Skip,

    /// <summary>As <see cref="Skip"/>, and the person is one of several: "a minister".</summary>
    Indefinite,

    /// <summary>The office is over: former, ex, ousted.</summary>
    Former,

    /// <summary>The office was held at the time told of: then.</summary>
    Then,

    /// <summary>The office is not held yet: designate, incoming.</summary>
    Future,

    /// <summary>The words behind say to whom the person belongs: of, from, for.</summary>
    Link,

    /// <summary>The words behind say where: in, at.</summary>
    Place,

    /// <summary>The words behind say nothing of who it is: who, to, against.</summary>
    Stop,
}
