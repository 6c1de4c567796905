namespace Parley.Events.Petrarch.Dictionaries;

/// <summary>Parses the text of a pattern: words, <c>&amp;SETS</c>, <c>{phrases}</c>, <c>(groups)</c>, slots, and the verb's star.</summary>
/// <remarks>Stateless but for the sets; thread-safe once these are complete. Depth is bounded, so hostile input cannot exhaust the stack.</remarks>
internal sealed class PatternParser(SynonymSets sets)
{
    private const int Deepest = 8;
    private const string Marks = "(){}$+%^*";

    /// <summary>Parses elements without a star, as in a synonym set.</summary>
    /// <returns>What is wrong; null when all is well.</returns>
    public string? TryParse(string text, out List<PatternElement> elements)
    {
        var position = 0;
        var tokens = Tokens(text);
        elements = [];
        var fault = Parse(tokens, ref position, "", 0, elements);
        return fault ?? (position < tokens.Count ? $"'{tokens[position]}' has no partner" : null);
    }

    /// <summary>Parses a pattern into what stands before the star and what stands after.</summary>
    /// <returns>What is wrong; null when all is well.</returns>
    public string? TryParse(string text, out List<PatternElement> left, out List<PatternElement> right)
    {
        (left, right) = ([], []);
        var star = text.IndexOf('*', StringComparison.Ordinal);
        if (star < 0) return "there is no '*' for the verb";
        if (text.IndexOf('*', star + 1) >= 0) return "there are two '*'";
        return TryParse(text[..star], out left) ?? TryParse(text[(star + 1)..], out right);
    }

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var start = i++;
            if (!Marks.Contains(text[start], StringComparison.Ordinal))
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && !Marks.Contains(text[i], StringComparison.Ordinal))
                    i++;
            tokens.Add(text[start..i]);
        }
        return tokens;
    }

    private string? Parse(List<string> tokens, ref int position, string close, int depth, List<PatternElement> elements)
    {
        if (depth > Deepest) return "brackets are nested too deeply";
        while (position < tokens.Count)
        {
            var token = tokens[position];
            if (token is ")" or "}") return token == close ? null : $"'{token}' has no partner";
            position++;
            var fault = token is "(" or "{" ? ParseGroup(tokens, ref position, token, depth, elements) : ParseWord(token, elements);
            if (fault is not null) return fault;
        }
        return close.Length == 0 ? null : $"'{close}' is missing";
    }

    private string? ParseGroup(List<string> tokens, ref int position, string open, int depth, List<PatternElement> elements)
    {
        var parts = new List<PatternElement>();
        if (Parse(tokens, ref position, open == "(" ? ")" : "}", depth + 1, parts) is { } fault) return fault;
        position++;
        if (parts.Count == 0) return "a pair of brackets is empty";
        elements.Add(open == "(" ? new GroupElement([.. parts]) : parts.Count == 1 ? parts[0] : new PhraseElement([.. parts]));
        return null;
    }

    private string? ParseWord(string token, List<PatternElement> elements)
    {
        if (Slot(token) is { } slot)
        {
            elements.Add(new SlotElement(slot));
            return null;
        }
        if (token.Trim('_').Length == 0) return null;
        var choices = token.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var members = new List<PatternElement>();
        foreach (var choice in choices)
        {
            if (ParseName(choice, members) is { } fault) return fault;
        }
        if (members.Count > 0) elements.Add(members.Count == 1 ? members[0] : new ChoiceElement(token, [.. members]));
        return null;
    }

    // NAME_&SET_NAME is a phrase of its parts.
    private string? ParseName(string token, List<PatternElement> members)
    {
        var set = token.IndexOf('&', StringComparison.Ordinal);
        if (set < 0)
        {
            var words = PhraseWords.Of(token);
            if (words.Length > 0) members.Add(new LiteralElement(words, token.EndsWith('_')));
            return words.Length > 0 ? null : $"'{token}' has no letters";
        }
        if (sets.Find(token[set..]) is { } known && set == 0)
        {
            members.Add(known);
            return null;
        }
        return set == 0 ? $"the synonym set {token} is not defined" : ParseMixed(token, members);
    }

    private string? ParseMixed(string token, List<PatternElement> members)
    {
        var parts = new List<PatternElement>();
        foreach (var part in token.Split('_', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.IndexOf('&', StringComparison.Ordinal) > 0) return $"'{part}' holds a '&' that begins no set";
            if (ParseName(part, parts) is { } fault) return fault;
        }
        members.Add(new PhraseElement([.. parts]));
        return null;
    }

    private static SlotKind? Slot(string token) => token switch
    {
        "$" => SlotKind.Source,
        "+" => SlotKind.Target,
        "%" => SlotKind.Compound,
        "^" => SlotKind.Skip,
        _ => null,
    };
}
