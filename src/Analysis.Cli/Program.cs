using System.CommandLine;
using Analysis.Cli.Commands;

RootCommand root = new("Reads policy articles into frames and holds their claims against official records.")
{
    ExtractCommand.Create(),
    MetadataCommand.Create(),
    CiteCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
