using System.Globalization;
using System.Text;
using Parley.Text.Models;
using Parley.Text.Segmentation;

namespace Parley.Text.Tests.Segmentation;

public class SentenceModelTests
{
    private static readonly string s_path = Path.Combine(Repository.Models, "sentences.plm");

    [Fact]
    public void The_program_scores_the_probes_as_the_trainer_did()
    {
        var model = SentenceModel.Load(s_path);
        var probes = 0;
        foreach (var probe in ModelFile.Load(s_path, "sentences").Meta.GetProperty("probes").EnumerateArray())
        {
            var text = probe.GetProperty("text").GetString()!;
            var tokens = Pretokenized.Read(text).Tokens.ToList();
            var paragraph = new SentenceParagraph(model.Folds);
            paragraph.Fill(text, tokens, 0);
            foreach (var expected in probe.GetProperty("scores").EnumerateObject())
            {
                var index = int.Parse(expected.Name, CultureInfo.InvariantCulture);
                var state = default(SentenceState);
                for (var i = 0; i <= index; i++) state.Add(paragraph[i]);
                Assert.Equal(expected.Value.GetSingle(), model.Score(paragraph, index, 0, state.Code), 0.01f);
                probes++;
            }
        }
        Assert.True(probes > 12);
    }

    [Fact]
    public void A_model_with_unknown_features_is_refused()
    {
        var header = "{\"kind\":\"sentences\",\"version\":\"9\",\"meta\":{\"features\":3,\"width\":16,\"rows\":8,\"quotes\":{}},\"tensors\":[]}";
        var bytes = new byte[256];
        Encoding.ASCII.GetBytes("PARLEYM1").CopyTo(bytes, 0);
        bytes[8] = (byte)header.Length;
        Encoding.ASCII.GetBytes(header).CopyTo(bytes, 12);
        var file = ModelFile.Parse("test.plm", bytes, "sentences");
        Assert.Throws<ModelFormatException>(() => SentenceModel.From("test.plm", file));
    }
}
