using System.Text;
using Parley.Formats.Brat;
using Parley.Text;

namespace Parley.Evaluation.Gold;

/// <summary>Reads a folder of brat: pairs of <c>.txt</c> and <c>.ann</c> files at any depth, in the order of their paths.</summary>
public static class BratFolder
{
    /// <summary>The articles; ids are paths inside the folder, without ending.</summary>
    /// <exception cref="FormatException">While enumerating: a file cannot be read, or has no partner.</exception>
    /// <exception cref="IOException">While enumerating: a file cannot be read.</exception>
    public static IEnumerable<GoldArticle> Read(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.ann", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var textPath = Path.ChangeExtension(path, ".txt");
            if (!File.Exists(textPath)) throw new FormatException($"{path}: there is no {Path.GetFileName(textPath)} beside it");
            // Decoded by hand, for a byte order mark counts as a character in brat.
            var text = Encoding.UTF8.GetString(File.ReadAllBytes(textPath));
            var id = Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace('\\', '/');
            using var annotations = new StreamReader(path, Encoding.UTF8);
            var record = BratReader.Read(text, annotations, id, path);
            yield return new GoldArticle(new Article { Id = id, Text = text }, [new GoldAnnotator("brat", GoldAttribution.OutermostOf(record))]);
        }
    }
}
