namespace ResearchKit;

public sealed partial class Spanners
{
    /// <summary>How many are bridge-builders by position.</summary>
    public static MeasureInfo Info { get; } = new(
        "spanners-structural", "Bridge-builders by position",
        "people with T >= q and T > 0; T = open two-paths through the person (total of the five brokerage roles), q = 75th percentile of T over people with a group (role, side or sector) and a tie",
        "ResearchKit; Gould and Fernandez 1989, doi 10.2307/270949", 0, double.PositiveInfinity);

    /// <summary>What the overlap is.</summary>
    public static MeasureInfo OverlapInfo { get; } = new(
        "spanner-overlap", "Overlap of two ways to be a bridge-builder", "J = both / (both + only the first + only the second), over people with a group (role, side or sector) and a tie", "Jaccard 1901, doi 10.5169/seals-266450", 0, 1);

    /// <summary>What the rank correlation is.</summary>
    public static MeasureInfo RankCorrelationInfo { get; } = new(
        "spanner-rank-correlation", "Nominations and brokerage", "Spearman's rho = correlation of the ranks of two numbers: by how many others a person is named (in the wave with most), and open two-paths through the person; equal numbers share their mean rank",
        "Spearman 1904, doi 10.2307/1412159", -1, 1);

    /// <summary>What the share of contacts is.</summary>
    public static MeasureInfo ContactShareInfo { get; } = new(
        "spanner-contact-share", "Contacts with a bridge-builder", "W / N; N = contacts of pairs across the sides; W = those of pairs with at least one bridge-builder", "ResearchKit", 0, 1);

    /// <summary>What the base rate is.</summary>
    public static MeasureInfo ContactBaseInfo { get; } = new(
        "spanner-contact-base", "Pairs with a bridge-builder", "1 - (1 - c/C)(1 - p/P); C, P = people of side a and of side b in a pair across the sides; c, p = bridge-builders among them", "ResearchKit", 0, 1);

    /// <summary>What the gap is.</summary>
    public static MeasureInfo ContactGapInfo { get; } = new(
        "spanner-contact-gap", "Contacts with a bridge-builder beyond their pairs", "share of the contacts of pairs - share of the possible pairs with at least one bridge-builder", "ResearchKit", -1, 1);

    /// <summary>What the balance of starts is.</summary>
    public static MeasureInfo BalanceInfo { get; } = new(
        "spanner-balance", "Balance of starts of pairs", "b = (A - B) / (A + B); A, B = contacts of the pairs that side a, side b started; 0 = equally many", "ResearchKit", -1, 1);

    /// <summary>What the difference of the balance is.</summary>
    public static MeasureInfo BalanceDifferenceInfo { get; } = new(
        "spanner-balance-difference", "Balance of starts with a bridge-builder less without", "balance of starts of pairs with a bridge-builder - balance of pairs without; also by the side of the bridge-builder", "ResearchKit", -2, 2);

    /// <summary>What the difference of taking turns is.</summary>
    public static MeasureInfo TurnShareDifferenceInfo { get; } = new(
        "spanner-turn-share-difference", "Taking turns with a bridge-builder less without", "TurnShare of pairs with a bridge-builder - TurnShare of pairs without; also by the side of the bridge-builder", "ResearchKit", -1, 1);

    /// <summary>What the difference of mutual pairs is.</summary>
    public static MeasureInfo MutualShareDifferenceInfo { get; } = new(
        "spanner-mutual-share-difference", "Mutual pairs with a bridge-builder less without", "share of mutual pairs with a bridge-builder - share of mutual pairs without; also by the side of the bridge-builder", "ResearchKit", -1, 1);
}
