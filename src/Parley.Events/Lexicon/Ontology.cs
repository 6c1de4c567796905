using System.Globalization;
using Parley.Text.Tables;

namespace Parley.Events.Lexicon;

/// <summary>The codes of PLOVER and CAMEO: <c>plover.tsv</c>, <c>contexts.tsv</c> and <c>cameo.tsv</c> of <c>data/events</c>.</summary>
/// <remarks>Immutable after loading and thread-safe.</remarks>
public sealed class Ontology
{
    private const int CameoColumns = 7;
    private const int PloverColumns = 4;
    private const int CommonLength = 3;

    private readonly Dictionary<string, CameoCode> _cameo = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PloverType> _plover = new(StringComparer.Ordinal);

    private Ontology(IReadOnlyList<string> contexts) => Contexts = contexts;

    /// <summary>The codes, sorted.</summary>
    public IEnumerable<CameoCode> Codes => _cameo.Values.OrderBy(code => code.Code, StringComparer.Ordinal);

    /// <summary>The types, in the order of their table.</summary>
    public IEnumerable<PloverType> Types => _plover.Values;

    /// <summary>The names of the contexts, sorted.</summary>
    public IReadOnlyList<string> Contexts { get; }

    /// <summary>Reads the tables.</summary>
    /// <exception cref="TableFormatException">A table is missing or has a fault.</exception>
    public static Ontology Load(string folder)
    {
        var ontology = new Ontology([.. TsvTable.Load(Path.Combine(folder, "contexts.tsv"), 2).Select(row => row[0])]);
        var file = Path.Combine(folder, "plover.tsv");
        foreach (var row in TsvTable.Load(file, PloverColumns))
            ontology._plover[row[0]] = new PloverType(row[0], (int)Number(file, row[0], row[1]), Number(file, row[0], row[2]), List(row[3]));
        file = Path.Combine(folder, "cameo.tsv");
        foreach (var row in TsvTable.Load(file, CameoColumns))
            ontology._cameo[row[0]] = new CameoCode(
                row[0], row[1], (int)Number(file, row[0], row[2]), Number(file, row[0], row[3]), List(row[4]), row[5] == "-" ? "" : row[5], List(row[6]));
        return ontology;
    }

    /// <summary>A CAMEO code; <c>null</c> when there is none such.</summary>
    public CameoCode? Cameo(string code) => _cameo.GetValueOrDefault(code);

    /// <summary>A PLOVER type; <c>null</c> when there is none such.</summary>
    public PloverType? Plover(string name) => _plover.GetValueOrDefault(name);

    /// <summary>The CAMEO code of a type of which no more is known: its first of three digits that ends with 0, where it has one.</summary>
    public string CommonCode(string type)
    {
        var codes = Codes.Where(code => code.Types.Count > 0 && code.Types[0] == type).Select(code => code.Code).ToList();
        return codes.Find(code => code.Length == CommonLength && code.EndsWith('0')) ?? codes.Find(code => code.Length == CommonLength) ?? codes.FirstOrDefault() ?? "";
    }

    /// <summary>What is wrong with a code; empty when nothing is.</summary>
    public string Fault(ActionCode code)
    {
        if (code.Type == ActionCode.None) return code is { Mode: "", Cameo: "" } ? "" : "a frame of type NONE has neither mode nor code; write -";
        if (Cameo(code.Cameo) is not { } cameo) return $"'{code.Cameo}' is no CAMEO code of cameo.tsv";
        if (!cameo.Types.Contains(code.Type)) return $"CAMEO {code.Cameo} is {string.Join(" or ", cameo.Types)}, not {code.Type}";
        if (code.Type == ActionCode.Statement) return code.Mode.Length == 0 ? "" : "a STATEMENT has no mode; write -";
        return code.Mode.Length == 0 || (Plover(code.Type)?.Modes.Contains(code.Mode) ?? false) ? "" : $"{code.Type} has no mode '{code.Mode}'";
    }

    private static string[] List(string cell) => cell == "-" ? [] : TsvTable.Values(cell);

    private static decimal Number(string file, string row, string cell) =>
        decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new TableFormatException($"{file}: '{row}' has '{cell}' where a number is needed.");
}
