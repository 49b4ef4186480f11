namespace ResearchKit;

/// <summary>The chance with which the random starter lets side a start a contact. One coin per act, never per pair.</summary>
public enum StarterModel
{
    /// <summary>One half for every contact.</summary>
    Even,

    /// <summary>The observed share of starts of side a, for every contact.</summary>
    Observed,

    /// <summary>From the strengths of the two people, fitted by Bradley-Terry: who is active and who is sought is accounted for. The main one.</summary>
    PersonSpecific,
}
