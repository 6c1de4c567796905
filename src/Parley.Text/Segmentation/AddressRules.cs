namespace Parley.Text.Segmentation;

/// <summary>Web and mail addresses, file names, document symbols, hashtags and handles: one token each, without the punctuation
/// that follows them.</summary>
internal static class AddressRules
{
    // No address is sought further than this many characters, so that hostile texts cost little more than others.
    private const int LongestAddress = 2048;
    private const int LongestName = 320;

    /// <summary>Reads an address that begins at <paramref name="position"/>.</summary>
    public static bool TryRead(ref Chunk chunk, int position, out int next)
    {
        next = position;
        if (position > chunk.Start && !Chars.IsOpener(chunk.Text[position - 1])) return false;
        var rest = chunk.Slice(position, Limit(chunk, position, LongestName));
        if (rest[0] is '#' or '@') return TryTag(ref chunk, position, out next);
        var end = -1;
        if (rest.Length > 4 && rest[1] == '/' && char.IsAsciiLetterUpper(rest[0])) end = SymbolEnd(chunk, position);
        else if (IsUrl(rest)) end = Trim(chunk, position, UrlEnd(chunk, position));
        else if (rest.Contains('@')) end = MailEnd(chunk, position);
        else if (rest.Contains('.')) end = NameEnd(chunk, position);
        if (end <= position) return false;
        chunk.Add(position, end);
        next = end;
        return true;
    }

    private static bool TryTag(ref Chunk chunk, int position, out int next)
    {
        next = position;
        var end = position + 1;
        if (!Chars.IsLetter(chunk.At(end)) && chunk.At(end) != '_') return false;
        while (end < chunk.End && (Chars.IsWord(chunk.Text[end]) || chunk.Text[end] == '_')) end++;
        chunk.Add(position, end);
        next = end;
        return true;
    }

    private static bool IsUrl(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 4 && rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && Chars.IsWord(rest[4])) return true;
        if (rest.Length > 7 && rest.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && Chars.IsWord(rest[7])) return true;
        var scheme = rest.IndexOf("://", StringComparison.Ordinal);
        if (scheme is < 2 or > 10 || rest.Length == scheme + 3) return false;
        foreach (var c in rest[..scheme])
            if (!char.IsAsciiLetter(c))
                return false;
        return true;
    }

    private static int UrlEnd(in Chunk chunk, int position)
    {
        var end = position;
        var limit = Limit(chunk, position, LongestAddress);
        while (end < limit && chunk.Text[end] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»' or '|' or '…')) end++;
        return end;
    }

    /// <summary>Takes punctuation off the end, and a closing bracket that the address itself does not open.</summary>
    private static int Trim(in Chunk chunk, int position, int end)
    {
        while (end > position)
        {
            var last = chunk.Text[end - 1];
            var address = chunk.Slice(position, end);
            if (last is ')' or ']' && address.Count(last == ')' ? '(' : '[') >= address.Count(last)) break;
            if (!Chars.IsCloser(last) || last == '/') break;
            end--;
        }
        return end;
    }

    /// <summary>local@host.name; a bare name@HOST, as mail programs write it, counts too.</summary>
    private static int MailEnd(in Chunk chunk, int position)
    {
        int i = position, limit = Limit(chunk, position, LongestName);
        while (i < limit && (Chars.IsWord(chunk.Text[i]) || chunk.Text[i] is '.' or '_' or '-' or '+' or '%')) i++;
        if (i == position || chunk.At(i) != '@' || !Chars.IsWord(chunk.At(i + 1))) return -1;
        i++;
        while (i < limit && (Chars.IsWord(chunk.Text[i]) || chunk.Text[i] is '.' or '_' or '-')) i++;
        while (chunk.Text[i - 1] is '.' or '-' or '_') i--;
        return i;
    }

    /// <summary>example.com/page and report.doc, told by a listed ending; comp.sources.unix by its form (two stops, small
    /// letters).</summary>
    private static int NameEnd(in Chunk chunk, int position)
    {
        if (!Chars.IsWord(chunk.Text[position]) && chunk.Text[position] != '.') return -1;
        int i = position, stops = 0, part = position, limit = Limit(chunk, position, LongestName);
        var small = true;
        for (; i < limit; i++)
        {
            var c = chunk.Text[i];
            if (c == '.' && Chars.IsWord(chunk.At(i + 1)) && (i == position || Chars.IsWord(chunk.Text[i - 1])))
            {
                stops++;
                small &= i - part > 1;
                part = i + 1;
            }
            else if (!Chars.IsWord(c) && c is not ('_' or '-' or '#')) break;
            else small &= char.IsLower(c);
        }
        if (stops == 0) return -1;
        var ending = chunk.Slice(part, i);
        var known = WordLists.AddressEndings.TryGet(ending, out var entry);
        if (known && !HasLetter(chunk.Slice(position, part)) && entry.Value == "domain") known = false;
        // "ended.It" and "him.no" are sentences run together: an ending in title case, or one on a plain word, needs a listed form.
        if (known && ending.Length > 1 && char.IsUpper(ending[0]) && char.IsLower(ending[1])) known = false;
        if (!known) return stops >= 2 && small && i - part > 1 ? i : -1;
        if (chunk.At(i) != '/' || entry.Value == "file") return i;
        return Trim(chunk, position, UrlEnd(chunk, position));
    }

    /// <summary>S/RES/1325, A/73/PV.6: the United Nations' numbering of documents, capitals and digits with two slashes or
    /// more.</summary>
    private static int SymbolEnd(in Chunk chunk, int position)
    {
        int slashes = 0, digits = 0, i = position, limit = Limit(chunk, position, LongestName);
        for (; i < limit; i++)
        {
            var c = chunk.Text[i];
            if (c == '/') slashes++;
            else if (char.IsAsciiDigit(c)) digits++;
            else if (!char.IsAsciiLetterUpper(c) && c != '.') break;
        }
        return slashes >= 2 && digits > 0 ? Trim(chunk, position, i) : -1;
    }

    private static int Limit(in Chunk chunk, int position, int length) => Math.Min(chunk.End, position + length);

    private static bool HasLetter(ReadOnlySpan<char> span)
    {
        foreach (var c in span)
            if (Chars.IsLetter(c))
                return true;
        return span.Length == 1;
    }
}
