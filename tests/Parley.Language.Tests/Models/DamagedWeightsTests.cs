using Parley.Language.Numerics;
using Parley.Language.Tests.Support;
using Parley.Text.Models;

namespace Parley.Language.Tests.Models;

public sealed class DamagedWeightsTests
{
    [Fact]
    public void Values_that_are_no_numbers_are_refused()
    {
        var bytes = File.ReadAllBytes(Fixture.Path("tiny.plm"));
        bytes.AsSpan(bytes.Length - 128).Fill(0xFF);
        var file = ModelFile.Parse("damaged.plm", bytes, "language");
        var refusal = Assert.Throws<ModelFormatException>(() => LanguageModel.From("damaged.plm", file, Kernels.Best));
        Assert.Contains("no finite number", refusal.Message);
    }

    [Fact]
    public void A_file_cut_short_is_refused()
    {
        var bytes = File.ReadAllBytes(Fixture.Path("tiny.plm"));
        var file = ModelFile.Parse("short.plm", bytes[..^200], "language");
        var refusal = Assert.Throws<ModelFormatException>(() => LanguageModel.From("short.plm", file, Kernels.Best));
        Assert.Contains("cut short", refusal.Message);
    }
}
