namespace ResearchKit;

/// <summary>Starts in one role, towards one role or towards anybody, and how they were returned.</summary>
/// <param name="Starter">The role of the starter, in the study's own word.</param>
/// <param name="Towards">The role addressed; null: anybody.</param>
/// <param name="StarterLabel">Label of the starter's role.</param>
/// <param name="TowardsLabel">Label of the role addressed; "anybody".</param>
/// <param name="Starts">One-way starts that count.</param>
/// <param name="Followed">Starts that are observed for the whole window.</param>
/// <param name="Returned">Of these, the ones answered within the window.</param>
/// <param name="People">People who start or are addressed in these starts or those the other way.</param>
/// <param name="Share">Share returned within the window.</param>
/// <param name="Mean">Restricted mean time until the return, in days.</param>
public sealed record ReturnRole(
    string Starter, string? Towards, string StarterLabel, string TowardsLabel, long Starts, long Followed, long Returned, int People, Estimate Share, Estimate Mean);
