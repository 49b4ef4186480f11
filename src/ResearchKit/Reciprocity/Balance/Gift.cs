namespace ResearchKit;

/// <summary>Something that one side gave the other: a contact, its minutes, or an exchange of a kind.</summary>
/// <param name="FromA">True when the giver stands on side a.</param>
/// <param name="Giver">Index of the giver.</param>
/// <param name="Receivers">Indices of the receivers on the other side, each once.</param>
/// <param name="Amount">How much: 1 contact, its minutes, 1 exchange. Whole.</param>
internal readonly record struct Gift(bool FromA, int Giver, int[] Receivers, long Amount);
