namespace ResearchKit;

/// <summary>The command was used in a way that the parser cannot see: exit 2 with this message.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
