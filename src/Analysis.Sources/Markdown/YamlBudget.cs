using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Analysis.Articles;

/// <summary>Looks over YAML, event by event, before a tree is made of it: depth and aliases make the tree's work grow without bound.</summary>
internal static class YamlBudget
{
    /// <summary>Lists within lists; metadata has two or three.</summary>
    public const int Deepest = 32;

    /// <summary>Aliases, each of which stands for all that its anchor holds.</summary>
    public const int MostAliases = 16;

    /// <summary>Scalars, lists and maps together.</summary>
    public const int MostNodes = 10_000;

    /// <summary>What is too much, and in which line of the YAML; null where nothing is.</summary>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static (long Line, string Reason)? Of(string yaml)
    {
        Parser parser = new(new StringReader(yaml));
        int depth = 0, nodes = 0, aliases = 0;
        while (parser.MoveNext())
        {
            ParsingEvent? current = parser.Current;
            depth += current is MappingStart or SequenceStart ? 1 : current is MappingEnd or SequenceEnd ? -1 : 0;
            nodes += current is NodeEvent ? 1 : 0;
            aliases += current is AnchorAlias ? 1 : 0;
            string? reason = depth > Deepest ? $"lists nested more than {Deepest} deep"
                : nodes > MostNodes ? $"more than {MostNodes} values"
                : aliases > MostAliases ? $"more than {MostAliases} aliases" : null;
            if (reason is not null)
                return (current?.Start.Line ?? 1, reason);
        }
        return null;
    }
}
