using Microsoft.AspNetCore.Http;
using Parley.Web.Parts;

namespace Parley.Web.Hosting;

/// <summary>Answers that say what went wrong: a page for people, problem details (RFC 9457) for programs.</summary>
internal static class Failures
{
    /// <summary>The answer to a request.</summary>
    /// <param name="http">The request; its path says who asks.</param>
    /// <param name="status">The status code.</param>
    /// <param name="title">What, without a full stop.</param>
    /// <param name="detail">Where and what to do, without a full stop.</param>
    public static IResult Answer(HttpContext http, int status, string title, string detail) => IsForPrograms(http.Request.Path)
        ? Results.Problem(detail: detail, statusCode: status, title: title)
        : PageMapping.Page<FailurePage>(http, new FailureModel(title, detail), status);

    private static bool IsForPrograms(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.Ordinal) || Path.GetExtension(path.Value ?? "") is ".json" or ".csv";
}

/// <summary>What went wrong.</summary>
/// <param name="Title">What.</param>
/// <param name="Detail">Where, and what to do.</param>
public sealed record FailureModel(string Title, string Detail);
