using System.CommandLine;

namespace ResearchKit;

/// <summary><c>researchkit network STUDY</c>: a study folder or workbook in place of a list of ties.</summary>
internal static class StudyNetwork
{
    /// <summary>The groups of a study where none are named.</summary>
    public const string ByRole = "role";

    private const string BySector = "sector";

    /// <summary>True when the name is that of a folder or a workbook.</summary>
    public static bool Is(string path) => Directory.Exists(path) || path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Refuses what a study says itself.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="group">The option <c>--group</c>: role or sector.</param>
    /// <param name="others">Options that say what means what in a file of ties.</param>
    /// <exception cref="WrongUseException">One of them is there.</exception>
    public static void Check(ParseResult parsed, Option<string?> group, IEnumerable<Option> others)
    {
        if (others.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } other) throw new WrongUseException($"{other.Name} goes with a file of ties: a study has its own people, cycles and kinds of tie.");
        if (parsed.GetValue(group) is not (null or ByRole or BySector)) throw new WrongUseException("--group of a study takes role or sector.");
    }

    /// <summary>The summary of a study.</summary>
    /// <exception cref="StudyException">The study has faults.</exception>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public static NetworkSummary Of(string path, string? group, NetworkSummaryOptions wanted) => NetworkSummary.Of(Study.Load(path), group == BySector, wanted);
}
