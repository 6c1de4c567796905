using Parley.Ledgers.Storage;

namespace Parley.Ledgers.Tests;

public sealed class PostgresAddressTests
{
    [Fact]
    public void Parts_are_read_and_the_password_is_never_shown()
    {
        var address = PostgresAddress.Parse("postgres://anna:p%40ss%3A@db.example.org:6543/news?schema=talks&sslmode=verify-full");
        Assert.Contains("Password=p@ss:", address.ConnectionString, StringComparison.Ordinal);
        Assert.Contains("VerifyFull", address.ConnectionString, StringComparison.Ordinal);
        Assert.Equal(("talks", "postgres://db.example.org:6543/news"), (address.Schema, address.Shown));
    }

    [Theory]
    [InlineData("postgres://")]
    [InlineData("postgres://host")]
    [InlineData("postgres://host/db?schema=a;drop")]
    [InlineData("postgres://host/db?schema=")]
    [InlineData("postgres://host/db?shcema=a")]
    public void Bad_address_is_refused(string address) => Assert.Throws<LedgerException>(() => PostgresAddress.Parse(address));

    [Fact]
    public void Server_that_is_not_there_is_told() =>
        Assert.Contains("cannot be reached", Assert.Throws<LedgerException>(() => Ledger.Open("postgres://127.0.0.1:1/x")).Message, StringComparison.Ordinal);
}
