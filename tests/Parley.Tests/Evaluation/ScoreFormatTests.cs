using Parley.Evaluation;

namespace Parley.Tests.Evaluation;

public sealed class ScoreFormatTests
{
    [Theory]
    [InlineData(0.0625, 3, "0.062")]
    [InlineData(0.1875, 3, "0.188")]
    [InlineData(0.3125, 3, "0.312")]
    [InlineData(0.5, 3, "0.500")]
    [InlineData(0.03125, 4, "0.0312")]
    [InlineData(0.0005, 3, "0.001")]
    [InlineData(0.0015, 3, "0.002")]
    [InlineData(0.9995, 3, "1.000")]
    [InlineData(0.66666, 3, "0.667")]
    [InlineData(1.0, 4, "1.0000")]
    [InlineData(0.0, 3, "0.000")]
    public void Numbers_are_rounded_as_by_printf(double value, int decimals, string expected) => Assert.Equal(expected, ScoreFormat.Fixed(value, decimals));
}
