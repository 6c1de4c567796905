using System.Globalization;
using Parley.Records;

namespace Parley.Formats.Html;

/// <summary>The names of places in a page: <c>s3</c> for a statement, <c>c120-180</c> for words; in the second article <c>a2-s3</c>.</summary>
/// <param name="Number">Which article of the page it is, from 1.</param>
internal readonly record struct PageNames(int Number)
{
    /// <summary>What stands before each name.</summary>
    public string Prefix => Number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"a{Number}-");

    /// <summary>The place in the text where a statement begins.</summary>
    public string Statement(Statement statement) => Prefix + statement.Id;

    /// <summary>The statement's card in the list.</summary>
    public string Card(Statement statement) => Prefix + "list-" + statement.Id;

    /// <summary>Words of the text, in Unicode code points.</summary>
    public string Words(int start, int end) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}c{start}-{end}");

    /// <summary>How people call a statement: its number.</summary>
    public static string Label(Statement statement) =>
        statement.Id.Length > 1 && statement.Id[0] == 's' && statement.Id.AsSpan(1).ContainsAnyExceptInRange('0', '9') == false ? statement.Id[1..] : statement.Id;
}
