using System.Text.Json;
using Parley.Language.Numerics;
using Parley.Text.Models;

namespace Parley.Language.Tests.Support;

/// <summary>The files written by training/parley_train/tinymodel.py.</summary>
internal static class Fixture
{
    public static string Path(string file) => System.IO.Path.Combine(AppContext.BaseDirectory, "Fixtures", file);

    public static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllBytes(Path(file))).RootElement;

    public static LanguageModel Model(Kernels? kernels = null) => LanguageModel.Load(Path("tiny.plm"), kernels ?? Kernels.Best);

    /// <summary>The model's bytes with one piece of its header replaced.</summary>
    public static ModelFile Altered(string old, string replacement)
    {
        var bytes = File.ReadAllBytes(Path("tiny.plm"));
        var length = BitConverter.ToInt32(bytes, 8);
        var header = System.Text.Encoding.UTF8.GetString(bytes, 12, length);
        Assert.Contains(old, header);
        var changed = System.Text.Encoding.UTF8.GetBytes(header.Replace(old, replacement));
        var dataStart = (12 + length + 63) / 64 * 64;
        var result = new byte[(12 + changed.Length + 63) / 64 * 64 + bytes.Length - dataStart];
        bytes.AsSpan(0, 8).CopyTo(result);
        BitConverter.TryWriteBytes(result.AsSpan(8), changed.Length);
        changed.CopyTo(result, 12);
        bytes.AsSpan(dataStart).CopyTo(result.AsSpan((12 + changed.Length + 63) / 64 * 64));
        return ModelFile.Parse("altered.plm", result, "language");
    }
}
