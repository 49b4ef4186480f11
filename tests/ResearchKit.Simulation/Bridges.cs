namespace ResearchKit.Simulation;

/// <summary>Bridge-builders at random: so many of each side, whatever contact they have.</summary>
internal static class Bridges
{
    /// <summary>How many of each side.</summary>
    public const int OfSide = 3;

    /// <summary>By how many others each is named.</summary>
    private const int NamedBy = 2;

    /// <summary>Bridge-builders, and who names them; people counted through: side a, then side b.</summary>
    public static List<(int Person, int[] By)> Named(Size size, Dice dice)
        => [.. Some(size.A, OfSide, dice).Concat(Some(size.B, OfSide, dice).Select(j => size.A + j))
            .Select(person => (person, Some(size.A + size.B - 1, NamedBy, dice).Select(other => other < person ? other : other + 1).ToArray()))];

    /// <summary>Some of n people, each set as likely as any other.</summary>
    public static int[] Some(int n, int wanted, Dice dice)
    {
        int[] people = [.. Enumerable.Range(0, n)];
        for (int k = 0; k < wanted; k++)
        {
            int at = k + dice.Below(n - k);
            (people[k], people[at]) = (people[at], people[k]);
        }
        return people[..wanted];
    }
}
