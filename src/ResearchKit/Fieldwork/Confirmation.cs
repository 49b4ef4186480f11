namespace ResearchKit;

/// <summary>Who confirmed an exchange.</summary>
public enum Confirmation
{
    /// <summary>The giver.</summary>
    Giver,

    /// <summary>The receiver.</summary>
    Receiver,

    /// <summary>Both.</summary>
    Both,

    /// <summary>Somebody who saw it.</summary>
    Observer,
}
