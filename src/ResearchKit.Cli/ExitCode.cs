namespace ResearchKit;

/// <summary>What the command says when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The data have faults; they are listed.</summary>
    public const int Faults = 1;

    /// <summary>The command was used in a wrong way.</summary>
    public const int WrongUse = 2;

    /// <summary>Something could not be read or written.</summary>
    public const int NotReadOrWritten = 3;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;
}
