using System.Reflection;
using System.Text;
using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Writing;

/// <summary>Inserts rows whose properties are the columns: <c>ArticleId</c> is <c>article_id</c>.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
internal static class Insert<T>
{
    private static readonly PropertyInfo[] Properties = [.. typeof(T).GetProperties().Where(property => property.CanWrite)];

    /// <summary>The table and its columns.</summary>
    public static InsertTarget Into(string table) => new(
        table, [.. Properties.Select(property => Insert.Column(property.Name))], [.. Properties.Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)]);

    /// <summary>The values of a row, in the order of the columns.</summary>
    public static object?[] Values(T row) => Array.ConvertAll(Properties, property => property.GetValue(row));
}

/// <summary>Names of columns.</summary>
internal static class Insert
{
    /// <summary>The column of a property.</summary>
    public static string Column(string property)
    {
        var column = new StringBuilder();
        foreach (var c in property)
        {
            if (char.IsUpper(c) && column.Length > 0) column.Append('_');
            column.Append(char.ToLowerInvariant(c));
        }
        return column.ToString();
    }
}
