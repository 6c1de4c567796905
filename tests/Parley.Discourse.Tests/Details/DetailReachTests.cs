using Parley.Discourse.Details;
using Parley.Discourse.Details.Tables;
using Parley.Text.Tables;

namespace Parley.Discourse.Tests.Details;

/// <summary>Every entry of the tables of details does its work in a sentence.</summary>
public sealed class DetailReachTests
{
    [Fact]
    public void Every_outlet_is_found_by_each_of_its_names()
    {
        var missed = new List<string>();
        foreach (var row in DetailTableTests.Rows("outlets.tsv", 5))
            foreach (var name in DetailTableTests.Names(row))
            {
                var before = row[3] switch { "the" => "he told the ", "on" => "he wrote on ", _ => "he told " };
                var context = DetailTests.Flat($"{before}{name} that much");
                if (!context.Outlets.All.Any(mention => mention.Outlet.Name == row[0])) missed.Add(name);
            }
        Assert.True(missed.Count == 0, string.Join("; ", missed));
    }

    [Fact]
    public void Every_word_makes_a_name_an_outlet()
    {
        var missed = new List<string>();
        foreach (var row in DetailTableTests.Rows("outlet-words.tsv", 3))
        {
            var context = Named(row[1] == "end" ? ("Teale", row[0]) : (row[0], "Teale"));
            if (context.Outlets.All is not [{ Outlet.Kind: OutletKind.Unknown, First: 2, End: 4 }]) missed.Add(row[0]);
            if (row[2] == "alone" && DetailTests.Flat($"he told the {row[0]} that much").Outlets.All.Count != 1) missed.Add($"the {row[0]}");
        }
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_venue_is_found_as_itself()
    {
        var missed = new List<string>();
        foreach (var row in DetailTableTests.Rows("venues.tsv", 3))
        {
            var context = DetailTests.Flat($"he said it {TsvTable.Values(row[2])[0]} her {row[0]}");
            if (VenueFinder.At(context, context.Analysis.Heads.Length - 1)?.Noun != row[0]) missed.Add(row[0]);
        }
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_venue_is_a_medium_behind_each_of_its_prepositions()
    {
        var missed = new List<string>();
        foreach (var row in DetailTableTests.Rows("venues.tsv", 3))
            foreach (var preposition in TsvTable.Values(row[2]))
                if (row[1] is not ("bare" or "press" or "carry" or "issue" or "outlet") && Medium(row[0], preposition) != $"his {row[0]}") missed.Add($"{preposition} {row[0]}");
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_noun_for_an_outlet_is_a_medium_when_told()
    {
        var missed = DetailTableTests.Rows("venues.tsv", 3).Where(row => row[1] == "outlet" && Told(row[0]) != (null, $"his {row[0]}"));
        Assert.Empty(missed.Select(row => row[0]));
    }

    [Fact]
    public void People_of_the_press_are_told()
    {
        var missed = DetailTableTests.Rows("venues.tsv", 3).Where(row => row[1] == "press" && Told(row[0]) != ($"his {row[0]}", null));
        Assert.Empty(missed.Select(row => row[0]));
    }

    [Fact]
    public void Every_participle_of_carrying_makes_its_agent_the_medium()
    {
        var missed = DetailTableTests.Rows("venues.tsv", 3).Where(row => row[1] == "carry" && Carried(row[0]) != "Reuters");
        Assert.Empty(missed.Select(row => row[0]));
    }

    [Fact]
    public void Every_participle_of_issuing_makes_its_agent_the_speaker()
    {
        foreach (var row in DetailTableTests.Rows("venues.tsv", 3).Where(row => row[1] == "issue"))
        {
            var context = DetailTests.Context($"letter/NOUN/5/nsubj {row[0]}/VERB/1/acl by/ADP/4/case Haddan/PROPN/2/obl said/VERB/0/root");
            Assert.Equal(3, IssuerFiller.Holder(context, 0));
        }
    }

    [Fact]
    public void Every_slot_of_a_verb_has_its_addressee()
    {
        var missed = new List<string>();
        foreach (var row in DetailTableTests.Rows("addressing.tsv", 3).Where(row => row[1] == "verb"))
            foreach (var slot in TsvTable.Values(row[2]))
                if (slot != "previous" && AtVerb(row[0], slot) != "Haddan") missed.Add($"{row[0]} {slot}");
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_noun_of_address_has_its_addressee()
    {
        var missed = new List<string>();
        foreach (var row in DetailTableTests.Rows("addressing.tsv", 3).Where(row => row[1] == "noun"))
            foreach (var slot in TsvTable.Values(row[2]))
            {
                var context = DetailTests.Context(
                    $"Koll/PROPN/2/nsubj said/VERB/0/root in/ADP/4/case {row[0]}/NOUN/2/obl {slot}/ADP/6/case Haddan/PROPN/4/nmod that/SCONJ/8/mark won/VERB/2/ccomp");
                if (DetailTests.Words(context, DetailTests.Read(context, "Koll", "said", "that won").Addressee) != "Haddan") missed.Add($"{row[0]} {slot}");
            }
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_verb_of_reply_is_addressed_to_the_one_before()
    {
        var missed = new List<string>();
        foreach (var row in DetailTableTests.Rows("addressing.tsv", 3).Where(row => row[1] == "verb" && TsvTable.Values(row[2]).Contains("previous")))
        {
            var context = DetailTests.Context(
                $"Koll/PROPN/2/nsubj said/VERB/0/root that/SCONJ/4/mark won/VERB/2/ccomp\nHaddan/PROPN/2/nsubj {row[0]}/VERB/0/root otherwise/ADV/2/advmod");
            var details = DetailReader.Read(
                context, [DetailTests.Parts(context, "Koll", "said", "that won"), DetailTests.Parts(context, "Haddan", row[0], "otherwise")]);
            if (DetailTests.Words(context, details[1].Addressee) != "Koll") missed.Add(row[0]);
        }
        Assert.Empty(missed);
    }

    [Fact]
    public void No_thing_is_an_addressee()
    {
        var told = new List<string>();
        foreach (var row in DetailTableTests.Rows("addressing.tsv", 3).Where(row => row[1] == "thing"))
        {
            var context = DetailTests.Context(
                $"Koll/PROPN/2/nsubj said/VERB/0/root to/ADP/4/case {row[0]}/NOUN/2/obl that/SCONJ/6/mark won/VERB/2/ccomp");
            if (DetailTests.Read(context, "Koll", "said", "that won").Addressee is not null) told.Add(row[0]);
        }
        Assert.Empty(told);
    }

    [Fact]
    public void Every_cue_of_relations_ties()
    {
        var missed = new List<string>();
        foreach (var row in DetailTableTests.Rows("relations.tsv", 2))
        {
            var cue = row[0].Split(' ');
            var particle = cue.Length > 1 ? $" {cue[1]}/ADP/2/compound:prt" : "";
            var context = DetailTests.Context(
                $"Koll/PROPN/2/nsubj said/VERB/0/root that/SCONJ/4/mark won/VERB/2/ccomp\nHaddan/PROPN/2/nsubj {cue[0]}/VERB/0/root{particle} it/PRON/2/obj");
            var details = DetailReader.Read(
                context, [DetailTests.Parts(context, "Koll", "said", "that won"), DetailTests.Parts(context, "Haddan", row[0], "it")]);
            if (!string.Equals(details[1].Tie?.Kind.ToString(), row[1], StringComparison.OrdinalIgnoreCase) || details[1].Tie?.Of != 0) missed.Add(row[0]);
        }
        Assert.Empty(missed);
    }

    [Fact]
    public void Every_report_noun_opens_its_content_and_takes_up_its_verbs()
    {
        var missed = new List<string>();
        foreach (var row in DetailTableTests.Rows("report-nouns.tsv", 4))
        {
            foreach (var opener in TsvTable.Values(row[2]))
                if (!Opens(row, opener)) missed.Add($"{row[0]} {opener}");
            foreach (var verb in TsvTable.Values(row[3]))
                if (!TakesUp(row[0], verb)) missed.Add($"{verb} ... {row[0]}");
        }
        Assert.Empty(missed);
    }

    private static DetailContext Named((string First, string Second) name)
    {
        var (first, second) = name;
        return DetailTests.Context($"he/PRON/2/nsubj told/VERB/0/root {first}/PROPN/4/compound/ORG {second}/PROPN/2/obj/+ that/SCONJ/6/mark won/VERB/2/ccomp");
    }

    private static string? Medium(string noun, string preposition)
    {
        var context = InWords(noun, words => $"Koll/PROPN/2/nsubj said/VERB/0/root {preposition}/ADP/{words + 4}/case his/PRON/{words + 4}/nmod:poss", "2/obl");
        return DetailTests.Words(context, DetailTests.Read(context, "Koll", "said", "that won").Medium);
    }

    private static (string? Addressee, string? Medium) Told(string noun)
    {
        var context = InWords(noun, words => $"Koll/PROPN/2/nsubj tell/VERB/0/root his/PRON/{words + 3}/nmod:poss", "2/iobj");
        var details = DetailTests.Read(context, "Koll", "tell", "that won");
        return (DetailTests.Words(context, details.Addressee), DetailTests.Words(context, details.Medium));
    }

    /// <summary>Writes a noun of several words behind an opening, as compounds of its last word; hyphens are words that touch.</summary>
    private static DetailContext InWords(string noun, Func<int, string> opening, string role)
    {
        var words = noun.Split(' ');
        var head = opening(words.Length).Split(' ').Length + words.Length;
        var parts = words[..^1].Select(word => $"{word}/NOUN/{head}/compound").Append($"{words[^1]}/NOUN/{role}");
        return DetailTests.Context($"{opening(words.Length)} {string.Join(' ', parts)} that/SCONJ/{head + 2}/mark won/VERB/2/ccomp");
    }

    private static string? Carried(string participle)
    {
        var analysis = Analysis.Of($"Koll/PROPN/5/nsubj {participle}/VERB/1/acl by/ADP/4/case Reuters/PROPN/2/obl said/VERB/0/root that/SCONJ/7/mark won/VERB/5/ccomp");
        analysis.Xpos[1] = "VBN";
        var context = new DetailContext(analysis, [], DetailTests.Tables);
        var parts = DetailTests.Parts(context, "Koll", "said", "that won");
        return DetailTests.Words(context, DetailReader.Read(context, parts).Medium);
    }

    private static string? AtVerb(string verb, string slot)
    {
        var addressee = slot switch
        {
            "object" or "complement" => "Haddan/PROPN/2/obj",
            "indirect" => "Haddan/PROPN/2/iobj",
            _ => $"{slot}/ADP/4/case Haddan/PROPN/2/obl",
        };
        var content = slot is "object" or "complement" or "indirect" ? "to/PART/5/mark win/VERB/2/xcomp" : "to/PART/6/mark win/VERB/2/xcomp";
        var context = DetailTests.Context($"Koll/PROPN/2/nsubj {verb}/VERB/0/root {addressee} {content}");
        return DetailTests.Words(context, DetailTests.Read(context, "Koll", verb, "to win").Addressee);
    }

    private static bool Opens(string[] row, string opener)
    {
        var (tag, relation, content) = opener switch
        {
            "that" or "whether" => ("SCONJ", "mark", "won/VERB/3/acl"),
            "to" => ("PART", "mark", "win/VERB/3/acl"),
            _ => ("ADP", "case", "war/NOUN/3/nmod"),
        };
        var context = DetailTests.Context($"Koll/PROPN/3/nmod:poss ~'s/PART/1/case {row[0]}/NOUN/6/nsubj {opener}/{tag}/5/{relation} {content} failed/VERB/0/root");
        return ReportNouns.Find(context) is [{ Noun: 2, HolderHead: 0 } found] && found.Kind == row[1];
    }

    private static bool TakesUp(string noun, string verb)
    {
        var context = DetailTests.Context(
            $"Koll/PROPN/2/nsubj {verb}/VERB/0/root that/SCONJ/4/mark won/VERB/2/ccomp\nReuss/PROPN/2/nsubj hums/VERB/0/root songs/NOUN/2/obj\nHaddan/PROPN/2/nsubj deny/VERB/0/root the/DET/4/det {noun}/NOUN/2/obj");
        var details = DetailReader.Read(context,
        [
            DetailTests.Parts(context, "Koll", verb, "that won"), DetailTests.Parts(context, "Reuss", "hums", "songs"),
            DetailTests.Parts(context, "Haddan", "deny", $"the {noun}"),
        ]);
        return details[2].Tie is { Kind: TieKind.Denies, Of: 0 };
    }
}
