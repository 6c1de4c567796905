namespace Parley.Events.Matching;

/// <summary>Nouns that count others: "dozens of prisoners" are prisoners, "tons of aid" is aid.</summary>
internal static class Quantities
{
    /// <summary>True for the dictionary form of such a noun.</summary>
    public static bool Count(string lemma) => lemma is "dozen" or "hundred" or "thousand" or "score" or "number" or "most" or "some" or "group" or "handful" or "majority"
        or "ton" or "tonne" or "kilo" or "kg" or "day" or "week" or "month" or "year" or "worth" or "piece" or "batch" or "round" or "series" or "shipment" or "barrel" or "million" or "billion";
}
