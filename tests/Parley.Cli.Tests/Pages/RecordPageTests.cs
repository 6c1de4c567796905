using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Parley.Formats.Html;
using Parley.Records;
using Parley.TestRecords;
using Parley.Text;
using Record = Parley.Records.Record;

namespace Parley.Cli.Tests.Pages;

/// <summary>The page in a real browser.</summary>
public sealed class RecordPageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [BrowserFact]
    public async Task Text_of_the_page_is_the_text_of_the_article_and_copies_without_numbers()
    {
        await using var open = await OpenAsync("", Crafted.Full);
        var text = await open.Page.EvaluateAsync<string>("[...document.querySelectorAll('[data-o]')].map(b => b.textContent).join('\\n\\n')");
        Assert.Equal(Crafted.Text, text);
        Assert.Empty(open.Faults);
    }

    [BrowserFact]
    public async Task Pointing_at_words_shows_the_innermost_statement_and_its_chain()
    {
        await using var open = await OpenAsync("", Crafted.Full);
        await open.Page.Locator(".m", new PageLocatorOptions { HasTextString = "we will never" }).HoverAsync();
        Assert.Equal("Admiral Okoro", await open.Page.Locator(".panel b").TextContentAsync());
        Assert.Equal(["Meridian Wire", "Northern Gazette", "Petra Lindqvist", "Admiral Okoro"], await open.Page.Locator(".panel .chain li").AllTextContentsAsync());
        await open.Page.Mouse.MoveAsync(5, 5);
        Assert.Equal(0, await open.Page.Locator(".panel b").CountAsync());
    }

    [BrowserFact]
    public async Task Keyboard_goes_from_number_to_number()
    {
        await using var open = await OpenAsync("", Crafted.Full with { Url = null });
        var order = new List<string?>();
        for (var i = 0; i < 11; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            order.Add(await open.Page.EvaluateAsync<string?>("document.activeElement.id"));
            Assert.Equal(1, await open.Page.Locator(".panel b").CountAsync());
        }
        Assert.Equal(["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11"], order);
        await open.Page.Keyboard.PressAsync("Enter");
        await open.HasFragmentAsync("#s11");
        await open.Page.Keyboard.PressAsync("Escape");
        await open.HasFragmentAsync("");
    }

    [BrowserFact]
    public async Task Click_keeps_a_statement_in_view_and_in_the_address()
    {
        await using var open = await OpenAsync("", Crafted.Full);
        await open.Page.Locator(".m", new PageLocatorOptions { HasTextString = "ships would" }).ClickAsync();
        await open.Page.Mouse.MoveAsync(5, 5);
        await open.HasFragmentAsync("#s8");
        Assert.Equal("Admiral Okoro", await open.Page.Locator(".panel b").TextContentAsync());
        Assert.Equal("list-s8", await open.Page.Locator(".card.on").GetAttributeAsync("id"));
    }

    [BrowserFact]
    public async Task Card_leads_to_its_words()
    {
        var record = Crafted.Full with { Text = Crafted.Text + string.Concat(Enumerable.Repeat("\n\nNothing else was said that day.", 80)) + "\n\nNo, said Okoro." };
        var last = record.Text.Length - "No, said Okoro.".Length;
        record = record with { Statements = [.. record.Statements, record.Statements[0] with { Id = "s12", Source = null, Cue = [], Content = [new TextSpan(last, last + 3)] }] };
        await using var open = await OpenAsync("", record);
        await open.Page.Locator("#list-s12 .who a").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#s12")).ToBeInViewportAsync();
        await open.HasFragmentAsync("#s12");
    }

    [BrowserFact]
    public async Task Fragment_leads_to_exact_words_counted_in_code_points()
    {
        var map = new CodePointMap(Crafted.Text);
        var span = new TextSpan(Crafted.Span("wrote").Start, Crafted.Span("was reported that talks").End);
        var (start, end) = map.ToCodePoints(span);
        await using var open = await OpenAsync($"#c{start}-{end}", Crafted.Full);
        Assert.Equal(span.Of(Crafted.Text).ToString(), string.Concat(await open.Page.Locator("mark.hit").AllTextContentsAsync()));
        await Assertions.Expect(open.Page.Locator("mark.hit").First).ToBeInViewportAsync();
        await open.Page.EvaluateAsync("location.hash = 'c0-5'");
        await Assertions.Expect(open.Page.Locator("mark.hit")).ToHaveTextAsync(["Envoy"]);
        Assert.Empty(open.Faults);
    }

    [BrowserFact]
    public async Task Selected_words_get_a_link()
    {
        await using var open = await OpenAsync("", Crafted.Full);
        await open.Page.EvaluateAsync("const p = document.querySelectorAll('.text p')[2]; getSelection().selectAllChildren(p);");
        await open.Page.Locator(".pick").ClickAsync();
        var start = new CodePointMap(Crafted.Text).ToCodePoints(Crafted.Text.IndexOf("Okoro denied", StringComparison.Ordinal));
        await open.HasFragmentAsync($"#c{start}-{Crafted.Text.EnumerateRunes().Count()}");
        Assert.Equal("Okoro denied it. “Nobody was warned,” he wrote. 😀 It was reported that talks go on.", string.Concat(await open.Page.Locator("mark.hit").AllTextContentsAsync()));
    }

    [BrowserFact]
    public async Task Filter_leaves_the_cards_that_hold_the_words()
    {
        await using var open = await OpenAsync("", Crafted.Full);
        await open.Page.Locator(".filter").FillAsync("okoro");
        Assert.Equal(["3", "6", "7", "8", "9", "10"], await open.Page.Locator(".card:not([hidden]) .label").AllTextContentsAsync());
        Assert.Equal("6 of 11", await open.Page.Locator(".found").TextContentAsync());
    }

    [BrowserFact]
    public async Task Several_articles_are_a_list_that_opens()
    {
        await using var open = await OpenAsync("#a2-s8", Crafted.Full, Crafted.Full with { Id = "other" }, Crafted.Full);
        Assert.Equal("false true false", await open.Page.EvaluateAsync<string>("[...document.querySelectorAll('details')].map(d => d.open).join(' ')"));
        await Assertions.Expect(open.Page.Locator("[id='a2-s8']")).ToBeInViewportAsync();
        await open.Page.EvaluateAsync("location.hash = 'a3-c0-5'");
        await Assertions.Expect(open.Page.Locator("mark.hit")).ToHaveTextAsync(["Envoy"]);
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.querySelectorAll('[id]').length - new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size"));
        Assert.Empty(open.Faults);
    }

    [BrowserFact]
    public async Task Page_works_without_its_script()
    {
        var options = new BrowserNewContextOptions { JavaScriptEnabled = false };
        await using var open = await browser.OpenAsync(Save(Crafted.Full), "#s8", options);
        await Assertions.Expect(open.Page.Locator("#s8")).ToBeInViewportAsync();
        await open.Page.Locator("#s8").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#list-s8")).ToBeInViewportAsync();
        await Assertions.Expect(open.Page.Locator(".panel")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Hostile_words_stay_words()
    {
        const string Bad = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'><b onmouseover=alert(3)>&amp;\u0000\r\u2028</style><!-- ]]>";
        var text = $"{Bad} said\n\n“{Bad}”";
        var who = new Participant([new TextSpan(0, Bad.Length)], Bad, Bad);
        var record = new Record
        {
            Id = Bad,
            Title = Bad,
            Text = text,
            Outlet = Bad,
            Author = Bad,
            Date = Bad,
            Url = "javascript:alert(4)//" + Bad,
            Statements =
            [
                new Statement { Id = Bad, Source = who, Addressee = who, Medium = who, Content = [new TextSpan(Bad.Length + 7, text.Length)], Form = Bad, Kind = Bad, Parent = Bad, Relation = new StatementRelation(Bad, Bad), Time = new RecordTime([], Bad, Bad), Confidence = 0.5, Chain = [Bad, Bad] },
            ],
        };
        await using var open = await OpenAsync("#" + Uri.EscapeDataString(Bad), record, record);
        foreach (var fold in await open.Page.Locator("summary").AllAsync()) await fold.ClickAsync();
        foreach (var marked in await open.Page.Locator(".m:visible").AllAsync()) await marked.HoverAsync();
        Assert.Empty(open.Faults);
        Assert.Equal(0, await open.Page.Locator("main script, main img, main b[onmouseover], a[href^='javascript']").CountAsync());
        var shown = await open.Page.EvaluateAsync<string>("document.querySelector('[data-o]').textContent");
        Assert.Equal($"{Bad} said".Replace('\0', '\uFFFD'), shown);
    }

    [BrowserFact]
    public async Task Injected_script_would_not_run()
    {
        var path = Save(Crafted.Full);
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("</main>", "<script>document.title = 'taken'</script><img src='https://example.org/x.png'></main>", StringComparison.Ordinal));
        await using var open = await browser.OpenAsync(path);
        Assert.NotEqual("taken", await open.Page.TitleAsync());
        Assert.Contains(open.Faults, fault => fault.StartsWith("Executing inline script violates", StringComparison.Ordinal));
        Assert.Contains(open.Faults, fault => fault.StartsWith("Loading the image", StringComparison.Ordinal) && fault.Contains("violates", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Words_have_enough_contrast_in_light_and_dark()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var open = await browser.OpenAsync(Save(Crafted.Full), "#s8", new BrowserNewContextOptions { ColorScheme = scheme });
            Assert.Empty(await open.Page.EvaluateAsync<string[]>(Contrast));
        }
    }

    [BrowserFact]
    public async Task Narrow_page_does_not_scroll_sideways()
    {
        await using var open = await browser.OpenAsync(Save(Crafted.Full), "#s8", new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 } });
        Assert.True(await open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    // Every element with words of its own, against the nearest ground that is drawn behind it.
    private const string Contrast = """
        () => {
          const parse = c => (c.match(/[\d.]+/g) ?? []).map(Number);
          const light = c => { const [r, g, b] = c.slice(0, 3).map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
          const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
          const bad = [];
          for (const e of document.querySelectorAll("body *")) {
            if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.checkVisibility() || e.tagName === "SCRIPT") continue;
            const a = light(parse(getComputedStyle(e).color)), b = light(ground(e));
            const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            if (ratio < 4.5) bad.push(`${e.tagName}.${e.className} ${ratio.toFixed(2)}`);
          }
          return bad;
        }
        """;

    private async Task<OpenPage> OpenAsync(string fragment, params Record[] records) => await browser.OpenAsync(Save(records), fragment);

    private string Save(params Record[] records)
    {
        using var page = new StringWriter();
        RecordPage.Write(page, records);
        Assert.DoesNotMatch(new Regex("(src|href)=\"(?!#|https://example.org/harbour)"), page.ToString());
        return _folder.Add("page.html", page.ToString());
    }
}
