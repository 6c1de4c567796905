using Parley.Cli;

return await Entry.RunAsync(args).ConfigureAwait(false);
