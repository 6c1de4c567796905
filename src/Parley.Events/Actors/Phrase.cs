namespace Parley.Events.Actors;

/// <summary>A mention's words and the pieces that the tables know of them.</summary>
internal sealed class Phrase
{
    private Phrase(List<PhraseWord> words, List<Piece> pieces) => (Words, Pieces) = (words, pieces);

    /// <summary>The words.</summary>
    public IReadOnlyList<PhraseWord> Words { get; }

    /// <summary>The pieces, in order.</summary>
    public IReadOnlyList<Piece> Pieces { get; }

    /// <summary>Reads a phrase.</summary>
    public static Phrase Read(PieceReader reader, string text, DateOnly? day, bool persons)
    {
        var words = PhraseWord.Split(text);
        return new Phrase(words, reader.Read(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words), day, persons));
    }

    /// <summary>True when the head is qualified so.</summary>
    public bool Has(Qualifier qualifier)
    {
        foreach (var piece in Pieces)
            if (piece.Qualifier == qualifier && piece.Zone == Zone.Head)
                return true;
        return false;
    }

    /// <summary>The words of a piece.</summary>
    public string TextOf(Piece piece)
    {
        var words = new List<string>(piece.End - piece.First);
        for (var word = piece.First; word < piece.End; word++) words.Add(word == piece.End - 1 ? Words[word].Plain : Words[word].Text);
        return string.Join(' ', words);
    }

    /// <summary>The last person named in full in the head.</summary>
    public Person? NamedPerson()
    {
        Person? person = null;
        foreach (var piece in Pieces)
            if (piece.Person is not null && piece.Zone == Zone.Head && !piece.IsPossessive)
                person = piece.Person;
        return person;
    }

    /// <summary>True for a capitalised word that no table explains, or that is a country's bare name: before a surname it is a first name.</summary>
    public bool IsPartOfName(int word)
    {
        if (!Words[word].IsCapitalised || Words[word].IsPossessive) return false;
        foreach (var piece in Pieces)
            if (piece.First <= word && word < piece.End)
                return piece.Person is not null || piece.Place is { Kind: not PlaceKind.People };
        return true;
    }

    /// <summary>The last office named in the head; null when there is none.</summary>
    public Office? HeadOffice()
    {
        Office? office = null;
        foreach (var piece in Pieces)
            if (piece.Office is not null && piece.Zone == Zone.Head)
                office = piece.Office;
        return office;
    }

    /// <summary>The first organisation named in the head; null when there is none.</summary>
    public Organisation? HeadBody()
    {
        foreach (var piece in Pieces)
            if (piece.Organisation is not null && piece.Zone == Zone.Head)
                return piece.Organisation;
        return null;
    }

    /// <summary>
    /// The country that the head belongs to: the first adjective in the head, else the first country or capital there, else the first
    /// behind "of", else, where asked, behind "in".
    /// </summary>
    /// <param name="places">True when "in Tehran" counts.</param>
    /// <param name="ofName">True when the phrase holds a person's name, in which a country's name may be a first name.</param>
    public Piece? Country(bool places, bool ofName)
    {
        Piece? best = null;
        foreach (var piece in Pieces)
        {
            if ((piece.Place?.Country ?? piece.Metonym?.Country) is null || !Counts(piece, ofName)) continue;
            var value = Value(piece, places);
            if (value > (best is { } known ? Value(known, places) : 0)) best = piece;
        }
        return best;
    }

    private static int Value(Piece piece, bool places) => piece.Zone switch
    {
        Zone.Head => piece.Place?.Kind == PlaceKind.People ? 4 : 3,
        Zone.Link => 2,
        Zone.Place => places ? 1 : 0,
        _ => 0,
    };

    /// <summary>Beside a name, a country's name counts only where it is a possessor or a title follows it: Chad Brown is of no country.</summary>
    private bool Counts(Piece piece, bool ofName)
    {
        // "A Gulf War veteran" is of no country of the war's.
        if (piece.End < Words.Count && Words[piece.End].Text is "War" or "war") return false;
        if (!ofName || piece.Zone != Zone.Head || piece.IsPossessive) return true;
        if (piece.Place?.Kind == PlaceKind.People) return piece.End < Words.Count || piece.First == 0;
        foreach (var next in Pieces)
            if (next.First == piece.End)
                return next.IsRole || next.Organisation is not null || next.Qualifier is not null;
        return false;
    }
}
