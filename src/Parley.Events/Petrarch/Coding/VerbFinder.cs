using Parley.Events.Petrarch.Dictionaries;

namespace Parley.Events.Petrarch.Coding;

/// <summary>Finds the verbs of a sentence that the dictionary has, the longest entry first (<c>BREAK_DOWN</c> before <c>BREAK</c>).</summary>
internal sealed class VerbFinder(SentenceView view, VerbDictionary verbs)
{
    /// <summary>The verbs, in text order.</summary>
    public IEnumerable<CodedVerb> Find()
    {
        for (var token = view.First; token < view.End; token++)
            if (IsVerb(token) && Look(token) is { } verb)
                yield return verb;
    }

    // A participle before a noun describes, and a preposition such as "following" is none. What has a subject is a verb, whatever its tag;
    // the two tags of a word may disagree, and one of them is enough.
    private bool IsVerb(int token) => view.BaseRelation(token) is not ("amod" or "compound" or "case" or "mark" or "fixed" or "flat")
        && (view.Upos(token) == "VERB" || (view.Upos(token) != "AUX" && view.Xpos(token).StartsWith("VB", StringComparison.Ordinal)) || (view.Upos(token) is "NOUN" or "PROPN" or "X" && view.Tree.Child(token, "nsubj", "nsubj:pass") >= 0 && view.Tree.Child(token, "cop") < 0));

    private CodedVerb? Look(int token)
    {
        var form = view.WordOf(token);
        if (form.Length == 0) return null;
        return Best(token, verbs.Find(form)) ?? Best(token, verbs.Find(view.LemmaOf(token)));
    }

    private CodedVerb? Best(int token, IReadOnlyList<VerbEntry> entries)
    {
        var length = -1;
        var end = token + 1;
        var best = new List<VerbEntry>();
        foreach (var entry in entries)
        {
            var words = entry.Before.Length + entry.After.Length;
            if (words < length || !Stands(token, entry, out var entryEnd)) continue;
            if (words > length) best.Clear();
            (length, end) = (words, entryEnd);
            best.Add(entry);
        }
        return best.Count == 0 ? null : new CodedVerb(token, end, best);
    }

    private bool Stands(int token, VerbEntry entry, out int end)
    {
        end = token + 1;
        var before = view.FirstWordOf(token) - entry.Before.Length;
        if (before < 0 || !view.Words.AsSpan(before, entry.Before.Length).SequenceEqual(entry.Before)) return false;
        if (entry.After.Length == 0) return true;
        var after = view.WordEndOf(token);
        if (after + entry.After.Length <= view.Words.Length && view.Words.AsSpan(after, entry.After.Length).SequenceEqual(entry.After))
        {
            end = view.TokenOfWord[after + entry.After.Length - 1] + 1;
            return true;
        }
        return entry.After.Length == 1 && HasParticle(token, entry.After[0]);
    }

    // "broke the talks off"
    private bool HasParticle(int token, string word)
    {
        foreach (var child in view.Tree.Children(token))
            if (view.Relation(child) == "compound:prt" && view.WordOf(child) == word)
                return true;
        return false;
    }
}
