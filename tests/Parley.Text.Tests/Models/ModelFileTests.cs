using System.Buffers.Binary;
using System.Text;
using Parley.Text.Models;

namespace Parley.Text.Tests.Models;

public sealed class ModelFileTests
{
    private static byte[] File(string header, params float[] data)
    {
        var json = Encoding.UTF8.GetBytes(header);
        var start = (12 + json.Length + 63) / 64 * 64;
        var bytes = new byte[start + data.Length * sizeof(float)];
        "PARLEYM1"u8.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), (uint)json.Length);
        json.CopyTo(bytes, 12);
        for (var i = 0; i < data.Length; i++) BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(start + i * sizeof(float)), data[i]);
        return bytes;
    }

    private static string Header(string tensor) => "{\"kind\":\"test\",\"version\":\"1\",\"meta\":{},\"tensors\":[" + tensor + "]}";

    [Fact]
    public void Floats_come_back_as_they_were_written()
    {
        var bytes = File(Header("{\"name\":\"w\",\"type\":\"f32\",\"shape\":[2,2],\"offset\":0}"), 1, 2, 3, 4.5f);
        Assert.Equal([1, 2, 3, 4.5f], ModelFile.Parse("a.plm", bytes, "test").ReadFloats("w"));
    }

    [Theory]
    [InlineData("[2147483647,2147483647]", 0)]
    [InlineData("[65536,65536]", 0)]
    [InlineData("[-1,4]", 0)]
    [InlineData("[4]", 2147483647)]
    [InlineData("[4]", -4)]
    [InlineData("[5]", 0)]
    public void A_shape_that_the_file_cannot_hold_gets_a_message(string shape, int offset)
    {
        foreach (var type in (string[])["f32", "i8"])
        {
            var tensor = $"{{\"name\":\"w\",\"type\":\"{type}\",\"shape\":{shape},\"offset\":{offset},\"scales\":0}}";
            var file = ModelFile.Parse("a.plm", File(Header(tensor), 1, 2, 3, 4), "test");
            Assert.Contains("a.plm", Assert.Throws<ModelFormatException>(() => file.ReadFloats("w")).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Missing_scales_get_a_message()
    {
        var file = ModelFile.Parse("a.plm", File(Header("{\"name\":\"w\",\"type\":\"i8\",\"shape\":[5],\"offset\":0,\"scales\":0}"), 1), "test");
        Assert.Throws<ModelFormatException>(() => file.ReadFloats("w"));
        Assert.Throws<ModelFormatException>(() => file.ReadBytes("w", out _, out _));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"kind\":\"test\"")]
    [InlineData("[]")]
    [InlineData("{\"kind\":\"test\",\"version\":\"1\",\"meta\":{},\"tensors\":[{\"name\":\"w\",\"type\":\"f32\",\"shape\":[99999999999],\"offset\":0}]}")]
    public void A_damaged_header_gets_a_message(string header) =>
        Assert.Throws<ModelFormatException>(() => ModelFile.Parse("a.plm", File(header), "test"));

    [Fact]
    public void Another_kind_is_refused() =>
        Assert.Throws<ModelFormatException>(() => ModelFile.Parse("a.plm", File(Header("")), "other"));
}
