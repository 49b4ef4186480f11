using System.CommandLine;

namespace ResearchKit;

/// <summary>What is wrong with a command line, in plain words, and where to read on.</summary>
internal static class WrongUse
{
    /// <summary>A line for each fault, and one that names the help.</summary>
    public static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var words = command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).ToList();
        string all = string.Join(' ', Line(parsed));
        if (words.Count > 0)
        {
            // Whatever else is said of the line, it lacks a word that it cannot do without.
            string? given = parsed.UnmatchedTokens.FirstOrDefault(t => !t.StartsWith('-'));
            yield return (given is null ? $"{all} needs a further word" : $"There is no '{given}' in {all}") + $"; it has: {string.Join(", ", words)}.";
            if (given is not null && Nearest.To(given, words) is var near && Nearest.Distance(given, near) <= 2) yield return $"Did you mean {all} {near}?";
        }
        else
        {
            foreach (string unknown in parsed.UnmatchedTokens) yield return unknown.StartsWith('-') ? $"There is no option {unknown} in {all}." : $"'{unknown}' is one word too many: names with spaces stand in quotes.";
            foreach (var fault in parsed.Errors.Where(e => !parsed.UnmatchedTokens.Any(t => e.Message.Contains($"'{t}'", StringComparison.Ordinal)))) yield return fault.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal);
        }
        yield return HelpOf(parsed);
    }

    /// <summary>Where to read on.</summary>
    public static string HelpOf(ParseResult parsed) => $"See: {string.Join(' ', Line(parsed))} --help";

    /// <summary>The words that lead to the command: researchkit notebook run.</summary>
    private static IEnumerable<string> Line(ParseResult parsed)
    {
        var words = new Stack<string>();
        for (var at = parsed.CommandResult; at is not null; at = at.Parent as System.CommandLine.Parsing.CommandResult) words.Push(at.Command is RootCommand ? "researchkit" : at.Command.Name);
        return words;
    }
}
