using Xunit.Abstractions;
using Xunit.Sdk;

namespace Parley.Ledgers.Tests.Support;

/// <summary>A test that runs once on each kind of database; on PostgreSQL only where <c>PARLEY_TEST_POSTGRES</c> gives an address.</summary>
[XunitTestCaseDiscoverer("Parley.Ledgers.Tests.Support.DatabaseFactDiscoverer", "Parley.Ledger.Tests")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class DatabaseFactAttribute : FactAttribute;

public sealed class DatabaseFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        testMethod.TestClass.Class.Name.Contains("Postgres", StringComparison.Ordinal) && TestDatabase.Server is null
            ? new SkippedTestCase(DiagnosticMessageSink, testMethod)
            : base.CreateTestCase(discoveryOptions, testMethod, factAttribute);
}

public sealed class SkippedTestCase : XunitTestCase
{
    [Obsolete("For deserialization.")]
    public SkippedTestCase() { }

    public SkippedTestCase(IMessageSink messages, ITestMethod method)
        : base(messages, Xunit.Sdk.TestMethodDisplay.ClassAndMethod, Xunit.Sdk.TestMethodDisplayOptions.None, method) { }

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        "there is no PostgreSQL server; set PARLEY_TEST_POSTGRES=postgres://user@127.0.0.1/database to run it (.ci/run starts one)";
}
