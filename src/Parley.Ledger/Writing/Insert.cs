using System.Text;

namespace Parley.Ledgers.Writing;

/// <summary>Insert statements whose columns are the properties of a row type.</summary>
internal static class Insert
{
    /// <summary>The statement for rows of type <typeparamref name="T"/>; <c>ArticleId</c> becomes the column <c>article_id</c>.</summary>
    public static string Into<T>(string table)
    {
        var names = typeof(T).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).ToArray();
        return $"INSERT INTO {table} ({string.Join(", ", names.Select(Column))}) VALUES ({string.Join(", ", names.Select(name => "@" + name))})";
    }

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
