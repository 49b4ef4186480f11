namespace ResearchKit.Tests;

/// <summary>
/// Six people worked by hand: coproducers c1-c3, professionals p1-p3, a researcher r1. The docs pages of the measures use the same acts.
/// </summary>
/// <remarks>
/// Counted (chosen, known starter, from one side to the other): 1-11. Started by coproducers 1, 3, 4, 5, 7, 10 = 6; by professionals 2, 6, 8, 9, 11 = 5.
/// Act 11 is a group of five people and makes no pairs; act 7 has three people and makes two pairs, c3-p1 and c3-p2.
/// Pairs (n contacts, x started by the coproducer): c1-p1 (3, 2), c2-p2 (2, 2), c2-p3 (1, 0), c3-p1 (2, 1), c3-p2 (3, 2).
/// Left out: 12 convened, 13 starter not recorded, 14 by a researcher, 15 within one side.
/// </remarks>
internal static class SixStarters
{
    public static readonly string[] Lines =
    [
        "c1>p1", "p1>c1", "c1>p1", "c2>p2", "c2>p2", "p3>c2", "c3>p1,p2", "p1>c3", "p2>c3", "c3>p2",
        "p3>c1,c2,c3,p1", "!p1>c1,c2,c3,p2", "?>c1,p3", "r1>c1", "c1>c2",
    ];

    public static Study Study { get; } = Acts.Of(Lines);
}
