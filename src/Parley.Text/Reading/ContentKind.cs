namespace Parley.Text.Reading;

/// <summary>What an input holds, told from its first bytes.</summary>
internal enum ContentKind
{
    Empty,
    PlainText,
    Html,
    Json,
    JsonLines,
    Csv,
    Feed,
    OtherXml,
    Gzip,
    Zip,
    Binary,
}
