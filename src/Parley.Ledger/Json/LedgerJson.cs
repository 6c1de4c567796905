using System.Text.Json;
using Parley.Ledgers.Entities;
using Parley.Ledgers.Lineage;
using Parley.Ledgers.Search;
using Parley.Ledgers.Tracks;
using Parley.Records;

namespace Parley.Ledgers.Json;

/// <summary>The answers of a ledger as JSON: one form for the command line and the interface for programs.</summary>
/// <remarks>Thread-safe. Names are in snake case; what is not known is <c>null</c>.</remarks>
public static class LedgerJson
{
    /// <summary>Indented by two, with line feeds; letters of all scripts as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = ReadableJsonEncoder.Default, Indented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>What a search found: <c>total</c> and <c>items</c>.</summary>
    public static void Write(Utf8JsonWriter json, SearchResult result) => SearchTable.Write(json, result);

    /// <summary>One article, statement, event or move.</summary>
    public static void Write(Utf8JsonWriter json, StoredItem item) => ItemJson.Write(json, item);

    /// <summary>Claims with their origins, a list.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ClaimLineage> claims) => LineageJson.Write(json, claims);

    /// <summary>Entities, a list.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<KnownEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(entities);
        json.WriteStartArray();
        foreach (var entity in entities) EntityJson.Write(json, entity, null);
        json.WriteEndArray();
    }

    /// <summary>One entity with its names and what people changed.</summary>
    public static void Write(Utf8JsonWriter json, KnownDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        EntityJson.Write(json, details.Entity, details);
    }

    /// <summary>Negotiations, a list without their steps.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Track> tracks)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(tracks);
        json.WriteStartArray();
        foreach (var track in tracks) TrackJson.Write(json, track, isWhole: false);
        json.WriteEndArray();
    }

    /// <summary>One negotiation with its steps, rounds, positions and offers.</summary>
    public static void Write(Utf8JsonWriter json, Track track) => TrackJson.Write(json, track, isWhole: true);

    /// <summary>How a relation between reports is written.</summary>
    public static string NameOf(LineageRelation relation) => LineageJson.NameOf(relation);
}
