namespace ResearchKit;

/// <summary>
/// The structure of the Coordinated Action Checklist: 25 items in five dimensions of 8, 5, 5, 4 and 3, answered from no (1) to yes (5).
/// </summary>
/// <remarks>
/// Wagemakers, Koelen, Lezwijn and Vaandrager 2010, doi 10.1177/1757975910375166. The short texts are paraphrases in our own words, not
/// the official wording: a study puts the wording that it used into its own items.csv. Items 22 to 25 and the sizes of the dimensions
/// are not confirmed from the published form; docs/measures/checklist-dimension.md says which.
/// </remarks>
public static class CoordinatedActionChecklist
{
    /// <summary>Suitability of the partners, items 1 to 8; item 3 is a belief.</summary>
    public const string Suitability = "suitability";

    /// <summary>Task dimension, items 9 to 13.</summary>
    public const string Task = "task";

    /// <summary>Relation dimension, items 14 to 18.</summary>
    public const string Relation = "relation";

    /// <summary>Growth dimension, items 19 to 22.</summary>
    public const string Growth = "growth";

    /// <summary>Visibility dimension, items 23 to 25.</summary>
    public const string Visibility = "visibility";

    /// <summary>The instrument: id <c>cac</c>, values 1 to 5.</summary>
    public static Instrument Instrument { get; } = new(
        "cac",
        "Coordinated Action Checklist",
        1,
        5,
        new IdList("no", "rather not", "neither", "rather yes", "yes"),
        "Wagemakers, Koelen, Lezwijn & Vaandrager 2010, doi 10.1177/1757975910375166",
        "structure and paraphrases by ResearchKit; the official wording is not included");

    /// <summary>The dimensions in their order.</summary>
    public static IReadOnlyList<string> Dimensions { get; } = [Suitability, Task, Relation, Growth, Visibility];

    /// <summary>The 25 items, <c>cac01</c> to <c>cac25</c>, none reversed; item 3 is a belief and stays out of the mean of its dimension.</summary>
    public static IReadOnlyList<Item> Items { get; } =
    [
        Item(1, Suitability, "The network is an asset for the goal"),
        Item(2, Suitability, "The right people are on board"),
        Item(3, Suitability, "Good cooperation needs equal partners", belief: true),
        Item(4, Suitability, "What each party contributes is enough"),
        Item(5, Suitability, "My organisation has a direct interest"),
        Item(6, Suitability, "I can give enough time and means"),
        Item(7, Suitability, "I feel involved"),
        Item(8, Suitability, "I can bring in what I know"),
        Item(9, Task, "We agree on mission, goal and planning"),
        Item(10, Task, "There are successes on the way, if small"),
        Item(11, Task, "The network works well as it is set up"),
        Item(12, Task, "We look back and adjust on the way"),
        Item(13, Task, "The conditions for the work are met"),
        Item(14, Relation, "We are open with each other"),
        Item(15, Relation, "We find each other when something must be done"),
        Item(16, Relation, "Partners are willing to give and take"),
        Item(17, Relation, "We deal with conflicts in a good way"),
        Item(18, Relation, "What we decide is carried out faithfully"),
        Item(19, Growth, "I win support in my own organisation"),
        Item(20, Growth, "We report back well to policy makers"),
        Item(21, Growth, "We are ready to take in new partners"),
        Item(22, Growth, "We work on lasting after the project"),
        Item(23, Visibility, "We show what has been achieved"),
        Item(24, Visibility, "We are known outside the network"),
        Item(25, Visibility, "We keep up relations with others"),
    ];

    private static Item Item(int ordinal, string dimension, string text, bool belief = false)
        => new("cac", $"cac{ordinal:00}", ordinal, dimension, text, Reverse: false, belief, MirrorOf: null);
}
