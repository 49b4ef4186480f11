namespace ResearchKit;

/// <summary>Who started, in one part of the contacts: of one kind, in one setting, for one occasion, between two sectors, or counted under one rule.</summary>
/// <param name="Key">Which part, as in the data: "one_to_one", "informal", "follow_up", "residents | welfare", "pair"; empty where it is not recorded.</param>
/// <param name="Label">Which part, as pages say it.</param>
/// <param name="Share">Share of starts of side a; for standing and required contacts the share convened by side a.</param>
/// <param name="StartsA">Starts of side a, as counted.</param>
/// <param name="StartsB">Starts of side b, as counted.</param>
/// <param name="PeopleA">People of side a who start or receive one of these contacts.</param>
/// <param name="PeopleB">People of side b who start or receive one of these contacts.</param>
public sealed record InitiationPart(string Key, string Label, Estimate Share, double StartsA, double StartsB, int PeopleA, int PeopleB)
{
    /// <summary>Starts per person of side a; null where it is not made (between sectors, and for what was convened).</summary>
    public Estimate? PerPersonA { get; init; }

    /// <summary>Starts per person of side b; null where it is not made.</summary>
    public Estimate? PerPersonB { get; init; }

    /// <summary>Starts per person-month of side a; null where it is not made.</summary>
    public Estimate? PerMonthA { get; init; }

    /// <summary>Starts per person-month of side b; null where it is not made.</summary>
    public Estimate? PerMonthB { get; init; }

    /// <summary>People of both sides.</summary>
    public int People => PeopleA + PeopleB;
}
