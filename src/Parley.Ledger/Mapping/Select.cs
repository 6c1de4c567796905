using Parley.Ledgers.Writing;

namespace Parley.Ledgers.Mapping;

/// <summary>Lists of columns that fill the properties of a row type.</summary>
internal static class Select
{
    /// <summary>The columns of rows of type <typeparamref name="T"/>, each under the name of its property.</summary>
    /// <param name="table">The name that the query gives to the table.</param>
    public static string Columns<T>(string table) =>
        string.Join(", ", typeof(T).GetProperties().Where(property => property.CanWrite).Select(property => $"{table}.{Insert.Column(property.Name)} AS {property.Name}"));
}
