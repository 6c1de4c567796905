using Parley.Text.Segmentation;

namespace Parley.Events.Coding;

/// <summary>Tells what somebody would do who meant what he says: "if they were serious about peace, they would pull back".</summary>
/// <remarks>Who says so asks for it, as a condition. Not thread-safe: one for each article.</remarks>
internal sealed class EarnestFinder(CodingText text)
{
    /// <summary>True for the verb of a main clause whose "if" asks whether its own subject means it, or takes that up from the sentence before ("if he was, …").</summary>
    public bool IsTest(int verb)
    {
        var condition = text.Tree.Child(verb, "advcl");
        var mark = condition < 0 ? -1 : text.Tree.Child(condition, "mark");
        if (mark < 0 || text.View.Form(mark) != "if" || !IsSameSubject(verb, condition)) return false;
        if (IsEarnest(condition)) return true;
        var sentence = text.SentenceOf(verb);
        return IsBare(condition) && sentence.First > 0 && HasEarnest(text.SentenceOf(sentence.First - 1));
    }

    private bool IsSameSubject(int verb, int condition)
    {
        int first = text.Clauses.Subject(condition), second = text.Clauses.Subject(verb);
        return first >= 0 && second >= 0 && first != second && text.View.Form(first) is not ("i" or "we") && text.View.Form(second) is "he" or "she" or "they" or "it" or "you";
    }

    private bool IsEarnest(int head)
    {
        if (text.Analysis.Upos[head] == "ADJ") return IsEarnestWord(text.View.Lemma(head));
        return text.View.Lemma(head) switch
        {
            "mean" => true,
            "want" or "seek" or "wish" or "care" => text.Analysis.Upos[head] == "VERB",
            _ => false,
        };
    }

    private static bool IsEarnestWord(string word) => word is "serious" or "sincere" or "genuine" or "honest" or "earnest" or "interested" or "committed" or "willing" or "ready" or "true" or "truthful";

    // "If he was": the copula alone.
    private bool IsBare(int condition) => text.View.Lemma(condition) is "be" or "do";

    private bool HasEarnest(Sentence sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
            if (IsEarnest(token) && text.Clauses.Subject(token) is >= 0 and var who && text.View.Form(who) is not ("i" or "we")) return true;
        return false;
    }
}
