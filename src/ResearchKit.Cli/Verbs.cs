using System.CommandLine;

namespace ResearchKit;

/// <summary>The verbs of the command, in the order of its help. A new one is a line here and a file of its own.</summary>
internal static class Verbs
{
    /// <summary>A fresh command of each verb.</summary>
    public static IEnumerable<Command> All() =>
    [
        NewCommand.Create(),
        ValidateCommand.Create(),
        DescribeCommand.Create(),
        ReproduceCommand.Create(),
        IndicatorsCommand.Create(),
        NetworkCommand.Create(),
        NotebookCommand.Create(),
        KernelCommand.Create(),
    ];
}
