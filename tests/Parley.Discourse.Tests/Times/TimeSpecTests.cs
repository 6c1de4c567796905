using Parley.Discourse.Times;

namespace Parley.Discourse.Tests.Times;

public sealed class TimeSpecTests
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in TimeSpec.Rows()) data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Expressions_are_as_specified(string file, string text, string published, string expected)
    {
        var found = Reading.Read(text, published == "-" ? null : published);

        Assert.Equal($"{file}: {expected}", $"{file}: {Reading.Write(text, found)}");
        foreach (var expression in found)
        {
            Assert.Equal(expression.Value is null, expression.Basis == TimeBasis.None);
            if (expression.Value is null) Assert.NotNull(expression.Note);
        }
    }

    [Fact]
    public void The_specification_has_its_cases() => Assert.True(TimeSpec.Rows().Count() >= 120);
}
