namespace ResearchKit;

/// <summary>How far the contact between the sides rests on few people. Nobody is named.</summary>
public static class Concentration
{
    /// <summary>What <see cref="TopShare(Interactions)"/> is.</summary>
    public static MeasureInfo TopShareInfo { get; } = new(
        "contact-concentration", "Contacts that rest on the three busiest people",
        "T / N; N = counted contacts between the sides; T = those that at least one of the three people with the most such contacts starts or receives, ties at the limit included",
        "ResearchKit", 0, 1);

    /// <summary>As <see cref="TopShare(Interactions, int)"/>, for three people.</summary>
    public static Estimate TopShare(Interactions interactions) => TopShare(interactions, 3);

    /// <summary>
    /// The share of the chosen contacts between the sides in which at least one of the people with the most such contacts takes part; 0 to 1. Whoever
    /// has as many contacts as the last of them is one of them too, so that the number of people can be larger: a note says how many they are.
    /// </summary>
    /// <remarks>
    /// High is not bad: bridge-builders make contact. It says how much would go if they went; the contacts might be taken over by others.
    /// Undefined without a contact, and when the busiest people would be half of all or more. No interval: the busiest are picked by the same contacts.
    /// </remarks>
    /// <param name="interactions">The contacts.</param>
    /// <param name="people">How many people, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is below 1.</exception>
    public static Estimate TopShare(Interactions interactions, int people)
    {
        ArgumentNullException.ThrowIfNull(interactions);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(people);
        var table = ActTable.Of(interactions, Counting.Of(interactions.Study));
        if (table.Acts.Length == 0) return Estimate.Undefined(TopShareInfo, 0, "contacts", table.Provenance, "there is no counted contact between the two sides");
        var contacts = new int[table.Resolver.Ids.Count];
        foreach (var act in table.Acts)
            foreach (int person in act.Persons) contacts[person]++;
        int[] most = [.. contacts.Where(n => n > 0).OrderDescending()];
        int busiest = most.Length < people ? most.Length : most.Count(n => n >= most[people - 1]);
        if (2 * busiest >= most.Length)
            return Estimate.Undefined(TopShareInfo, table.Acts.Length, "contacts", table.Provenance, FormattableString.Invariant($"the busiest would be {busiest} of {most.Length} people, half or more of all"));
        int with = table.Acts.Count(act => Array.Exists(act.Persons, p => contacts[p] >= most[busiest - 1]));
        return new(TopShareInfo, (double)with / table.Acts.Length, table.Acts.Length, "contacts", table.Provenance.Noting(FormattableString.Invariant($"The busiest are {busiest} of {most.Length} people.")))
        {
            Numerator = with,
            Denominator = table.Acts.Length,
        };
    }
}
