namespace Parley.Cli.Options;

/// <summary>Where the results go.</summary>
internal sealed class OutputOption() : TextOption("--output", "FILE", "Write the results to FILE instead of standard output (a folder for brat)");
