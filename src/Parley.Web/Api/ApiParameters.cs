using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Parley.Web.Api;

/// <summary>Reads the parameters of an address; one that is not understood is refused by name.</summary>
internal static class ApiParameters
{
    /// <summary>Items that an answer has unless told.</summary>
    public const int DefaultLimit = 50;

    /// <summary>Items that an answer has at most; exports have no such limit.</summary>
    public const int HighestLimit = 1000;

    /// <summary>The words of a query; it may be missing.</summary>
    public static string Query(HttpContext http) => http.Request.Query["q"].ToString();

    /// <summary>How many items are wanted, 1 to <see cref="HighestLimit"/>.</summary>
    public static int Limit(HttpContext http, int otherwise = DefaultLimit)
    {
        var text = http.Request.Query["limit"].ToString();
        if (text.Length == 0) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= HighestLimit) return limit;
        throw ApiException.Bad($"limit={text}: give a whole number from 1 to {HighestLimit}; /api/v1/export gives everything");
    }

    /// <summary>How sure things must be, 0 to 1.</summary>
    public static double MinConfidence(HttpContext http)
    {
        var text = http.Request.Query["min_confidence"].ToString();
        if (text.Length == 0) return 0;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var least) && least <= 1) return least;
        throw ApiException.Bad($"min_confidence={text}: give a number from 0 to 1");
    }

    /// <summary>Whether what people said is applied; it is unless <c>amended=false</c>.</summary>
    public static bool Amended(HttpContext http) => http.Request.Query["amended"].ToString() switch
    {
        "" or "true" => true,
        "false" => false,
        var text => throw ApiException.Bad($"amended={text}: give true or false"),
    };
}
