using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Parley.Ledgers;

namespace Parley.Web.Hosting;

/// <summary>Keeps what is dear to compute for as long as the ledger is as it was.</summary>
/// <remarks>Thread-safe. Names are few and fixed, so that it does not grow; two requests at a time may both compute.</remarks>
internal sealed class ModelCache
{
    private readonly ConcurrentDictionary<string, (string Stamp, object Value)> _kept = new(StringComparer.Ordinal);

    /// <summary>The value of a name, made anew when the ledger has changed since.</summary>
    public T Get<T>(Ledger ledger, string name, Func<Ledger, T> make) where T : notnull
    {
        var stamp = ledger.ChangeStamp();
        if (_kept.TryGetValue(name, out var kept) && kept.Stamp == stamp) return (T)kept.Value;
        var value = make(ledger);
        _kept[name] = (stamp, value);
        return value;
    }

    /// <summary>That of a request's site.</summary>
    public static ModelCache Of(HttpContext http) => http.RequestServices.GetRequiredService<ModelCache>();
}
