using Parley.Discourse.Trees;
using Parley.Text.Segmentation;

namespace Parley.Discourse.Details;

/// <summary>The words of a sentence that tell about the saying itself: those of the cue's clause that are neither source nor content.</summary>
/// <remarks>
/// <para>A word belongs to the zone when its way up the tree reaches the cue without leaving the clause: not through the source or the
/// content, and not through a clause with a subject or an action of its own. A cue without a subject of its own shares the clause of the
/// verb that it depends on ("denied it on the radio, saying"). Where the parser hangs a word of the cue's neighbourhood into the content,
/// its place counts instead: it belongs when nothing but the source parts it from the cue, or when it opens the sentence before a
/// comma.</para>
/// <para>Cost: linear in the tokens of the sentence.</para>
/// </remarks>
internal sealed class Zone
{
    private const int MostGovernors = 4;

    private readonly DetailContext _context;
    private readonly Mark[] _marks;
    private readonly Place[] _places;
    private readonly HashSet<int> _chain = [];

    private enum Mark : byte { None, Source, Cue, Content, Outside }

    private enum Place : byte { Unknown, Inside, Blocked, Foreign }

    private Zone(DetailContext context, StatementParts parts, TokenRange cue, TokenRange bound)
    {
        _context = context;
        Cue = cue;
        Sentence = context.SentenceOf(cue.First);
        _marks = new Mark[Sentence.Count];
        _places = new Place[Sentence.Count];
        for (var token = Sentence.First; token < Sentence.End; token++)
            if (!bound.Contains(token)) _marks[token - Sentence.First] = Mark.Outside;
        foreach (var span in parts.Content) Fill(context.TokensOf(span), Mark.Content);
        foreach (var span in parts.Source) Fill(context.TokensOf(span), Mark.Source);
        Fill(cue, Mark.Cue);
        Head = TopOfCue();
        Climb();
        ReadTree();
        ReadPlaces();
    }

    /// <summary>The sentence of the cue.</summary>
    public Sentence Sentence { get; }

    /// <summary>The cue's tokens.</summary>
    public TokenRange Cue { get; }

    /// <summary>The top word of the cue.</summary>
    public int Head { get; }

    /// <summary>The zone of a statement; <c>null</c> when it has no cue.</summary>
    /// <param name="context">The text.</param>
    /// <param name="parts">The statement.</param>
    /// <param name="bound">The tokens outside which nothing counts: the content that the statement is nested in, or all.</param>
    public static Zone? Of(DetailContext context, StatementParts parts, TokenRange bound)
    {
        if (parts.Cue.Count == 0) return null;
        var cue = context.TokensOf(parts.Cue[0]);
        if (cue.IsEmpty) return null;
        return new Zone(context, parts, cue with { End = Math.Min(cue.End, context.SentenceOf(cue.First).End) }, bound);
    }

    /// <summary>True for a word that tells about the saying.</summary>
    public bool Contains(int token) => IsHere(token) && _places[token - Sentence.First] == Place.Inside && MarkOf(token) == Mark.None;

    /// <summary>True for a word of the zone, or of the cue other than its top.</summary>
    public bool Holds(int token) => Contains(token) || (Cue.Contains(token) && token != Head);

    /// <summary>True for a word of the content.</summary>
    public bool IsContent(int token) => IsHere(token) && MarkOf(token) == Mark.Content;

    /// <summary>True for a word of the source.</summary>
    public bool IsSource(int token) => IsHere(token) && MarkOf(token) == Mark.Source;

    /// <summary>True for a word outside what the statement is nested in.</summary>
    public bool IsOutside(int token) => !IsHere(token) || MarkOf(token) == Mark.Outside;

    /// <summary>True for a word that is free: in neither source, cue nor content.</summary>
    public bool IsFree(int token) => IsHere(token) && MarkOf(token) == Mark.None;

    private bool IsHere(int token) => token >= Sentence.First && token < Sentence.End;

    private Mark MarkOf(int token) => _marks[token - Sentence.First];

    private void Fill(TokenRange range, Mark mark)
    {
        var first = Math.Max(range.First, Sentence.First);
        var end = Math.Min(range.End, Sentence.End);
        if (first < end) _marks.AsSpan(first - Sentence.First, end - first).Fill(mark);
    }

    private int TopOfCue()
    {
        var top = -1;
        for (var token = Cue.First; token < Cue.End; token++)
        {
            if (Cue.Contains(_context.Tree.Head(token)) || _context.Tree.IsPunctuation(token)) continue;
            if (top < 0 || (_context.IsVerb(token) && !_context.IsVerb(top))) top = token;
        }
        return top < 0 ? Cue.First : top;
    }

    /// <summary>Collects the cue's own words and the verbs whose clause it shares.</summary>
    private void Climb()
    {
        for (var token = Cue.First; token < Cue.End; token++) _chain.Add(token);
        var verb = Head;
        for (var i = 0; i < MostGovernors; i++)
        {
            var shares = _context.Analysis.Relations[verb] is "advcl" or "xcomp" or "conj" && !_context.HasSubject(verb);
            var head = _context.Tree.Head(verb);
            if (!shares || head < 0 || !IsFree(head)) return;
            _chain.Add(verb = head);
        }
    }

    private void ReadTree()
    {
        var way = new List<int>();
        for (var token = Sentence.First; token < Sentence.End; token++)
        {
            way.Clear();
            var place = Place.Unknown;
            for (var at = token; place == Place.Unknown; at = _context.Tree.Head(at))
            {
                place = _places[at - Sentence.First] is var known and not Place.Unknown ? known : Judge(at);
                way.Add(at);
            }
            foreach (var at in way) _places[at - Sentence.First] = place;
        }
    }

    /// <summary>Where a word stands by itself; unknown when its head decides.</summary>
    private Place Judge(int token)
    {
        if (_chain.Contains(token)) return Place.Inside;
        if (MarkOf(token) == Mark.Outside) return Place.Foreign;
        if (MarkOf(token) != Mark.None) return Place.Blocked;
        if (_context.Tree.Head(token) < 0) return Place.Foreign;
        return IsOtherClause(token) ? Place.Foreign : Place.Unknown;
    }

    private bool IsOtherClause(int token) => _context.Analysis.Relations[token] switch
    {
        "ccomp" or "xcomp" or "acl:relcl" or "csubj" => true,
        "conj" => _context.IsVerb(token),
        "advcl" or "parataxis" or "acl" => _context.HasSubject(token),
        _ => false,
    };

    /// <summary>Takes what the parser hung into source or content, but stands at the cue or opens the sentence.</summary>
    private void ReadPlaces()
    {
        for (var token = Cue.End; token < Sentence.End && Accept(token); token++) { }
        for (var token = Cue.First - 1; token >= Sentence.First && Accept(token); token--) { }
        // What stands behind the content and is none tells about the saying, wherever the parser hung it: '"No," he said, while leaving on Monday'.
        for (var token = Sentence.End - 1; token > Cue.End && MarkOf(token) is Mark.None; token--)
            if (_places[token - Sentence.First] == Place.Blocked && UnderContent(token))
                _places[token - Sentence.First] = Place.Inside;
        var comma = Sentence.First;
        while (comma < Sentence.End && IsFree(comma) && !_context.Is(comma, ",")) comma++;
        if (comma >= Sentence.End || !_context.Is(comma, ",")) return;
        for (var token = Sentence.First; token < comma; token++)
            if (_places[token - Sentence.First] == Place.Blocked)
                _places[token - Sentence.First] = Place.Inside;
    }

    private bool UnderContent(int token)
    {
        while (token >= 0 && IsHere(token) && MarkOf(token) == Mark.None) token = _context.Tree.Head(token);
        return token >= 0 && IsContent(token);
    }

    private bool Accept(int token)
    {
        if (MarkOf(token) == Mark.Source) return true;
        if (MarkOf(token) != Mark.None || _places[token - Sentence.First] == Place.Foreign) return false;
        _places[token - Sentence.First] = Place.Inside;
        return true;
    }
}
