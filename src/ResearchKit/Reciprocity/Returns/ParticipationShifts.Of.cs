namespace ResearchKit;

public sealed partial class ParticipationShifts
{
    private static readonly (string Name, string Kind, string Meaning)[] Words =
    [
        ("AB-BA", "receiving", "the one addressed answers"),
        ("AB-B0", "receiving", "the one addressed speaks to the group"),
        ("AB-BY", "receiving", "the one addressed speaks to somebody else"),
        ("A0-X0", "claiming", "another speaks to the group"),
        ("A0-XA", "claiming", "another answers the speaker"),
        ("A0-XY", "claiming", "another speaks to somebody else"),
        ("AB-X0", "usurping", "a third speaks to the group"),
        ("AB-XA", "usurping", "a third speaks to the speaker"),
        ("AB-XB", "usurping", "a third speaks to the one addressed"),
        ("AB-XY", "usurping", "a third speaks to a fourth"),
        ("A0-AY", "continuing", "the speaker goes on, to one person"),
        ("AB-A0", "continuing", "the speaker goes on, to the group"),
        ("AB-AY", "continuing", "the speaker goes on, to another"),
    ];

    /// <summary>The shifts in all meetings of a study that have turns (turns.csv), with the side of who takes the turn on the day of the meeting.</summary>
    /// <param name="study">The study.</param>
    /// <param name="draws">How many shuffles; 500 from seed 1 by default.</param>
    public static ParticipationShifts Of(Study study, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        var day = study.Tables.Interactions.GroupBy(i => i.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => DateOnly.FromDateTime(g.First().Start), StringComparer.Ordinal);
        return Make(
            study.Tables.Turns, t => day.TryGetValue(t.InteractionId, out var when) ? study.Roles.SideAt(t.SpeakerId, when) : null, study.Provenance,
            SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B), draws);
    }

    /// <summary>The shifts in these turns; nobody stands on a side.</summary>
    /// <param name="turns">The turns, in any order.</param>
    /// <param name="draws">How many shuffles; 500 from seed 1 by default.</param>
    public static ParticipationShifts Of(IReadOnlyList<Turn> turns, Draws? draws = null)
    {
        ArgumentNullException.ThrowIfNull(turns);
        return Make(turns, _ => null, Provenance.From("turns"), "", "", draws);
    }

    /// <summary>Of the turns to one person, the share that this person answered next (AB-BA): 0 to 1. Undefined when no turn to one person is followed by another turn.</summary>
    public static Estimate Returned(IReadOnlyList<Turn> turns)
    {
        ArgumentNullException.ThrowIfNull(turns);
        return Returned(Count(TurnShifts.Of(turns), []), Provenance.From("turns"));
    }

    /// <summary>As <see cref="Returned(IReadOnlyList{Turn})"/>, in all meetings of a study that have turns.</summary>
    public static Estimate Returned(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return Returned(Count(TurnShifts.Of(study.Tables.Turns), []), study.Provenance);
    }

    private static ParticipationShifts Make(IReadOnlyList<Turn> turns, Func<Turn, Side?> side, Provenance provenance, string a, string b, Draws? draws)
    {
        draws ??= new(500);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws.Count, nameof(draws));
        var shifts = TurnShifts.Of(turns);
        provenance = provenance.Without("turns that carry on the one before (same speaker, same target)", turns.Count - shifts.Count);
        var taken = new long[3, TurnShifts.Kinds];
        shifts.Each([], (kind, turn) => taken[side(shifts.TurnOf[turn]) switch { Side.A => 0, Side.B => 1, _ => 2 }, kind]++);
        var counts = Count(shifts, []);
        var returned = Returned(counts, provenance);
        var drawn = new double[draws.Count][];
        Parallel.For(0, draws.Count, new() { MaxDegreeOfParallelism = draws.Threads ?? -1, CancellationToken = draws.Cancel }, i =>
        {
            var order = new int[shifts.Count];
            shifts.Shuffle(order, new Rng(draws.Seed, i));
            var made = Count(shifts, order);
            drawn[i] = [.. Enumerable.Range(0, TurnShifts.Kinds).Select(k => Share(made, k))];
        });
        var rows = Enumerable.Range(0, TurnShifts.Kinds).Select(k =>
        {
            var share = Openings(counts, k) is var of && of == 0 ? Estimate.Undefined(ShiftsInfo, 0, "turns", provenance, "no shift begins like this")
                : new Estimate(ShiftsInfo, Share(counts, k), of, "turns", provenance) { Numerator = counts[k], Denominator = of };
            var comparison = Chance.Against(share, [.. drawn.Select(d => d[k])], NullModels.ShuffledTurns, draws);
            return new ParticipationShiftRow(
                (ParticipationShift)k, Words[k].Name, Words[k].Kind, Words[k].Meaning, counts[k], Openings(counts, k), comparison.Expected, comparison.Percentile, taken[0, k], taken[1, k], taken[2, k]);
        }).ToList();
        return new(rows, returned, Chance.Against(returned, [.. drawn.Select(d => d[(int)ParticipationShift.AbBa])], NullModels.ShuffledTurns, draws), shifts.Count, shifts.Meetings, shifts.Speakers, a, b, provenance);
    }

    private static Estimate Returned(long[] counts, Provenance provenance)
    {
        long of = Openings(counts, (int)ParticipationShift.AbBa), answered = counts[(int)ParticipationShift.AbBa];
        return of == 0 ? Estimate.Undefined(ReturnedInfo, 0, "turns", provenance, "no turn to one person is followed by another turn")
            : new(ReturnedInfo, (double)answered / of, of, "turns", provenance) { Numerator = answered, Denominator = of, NoInterval = "turns of one meeting hang together: no range is made" };
    }

    private static long[] Count(TurnShifts shifts, ReadOnlySpan<int> order)
    {
        var counts = new long[TurnShifts.Kinds];
        shifts.Each(order, (kind, _) => counts[kind]++);
        return counts;
    }

    private static double Share(long[] counts, int kind) => Openings(counts, kind) is var of && of == 0 ? double.NaN : (double)counts[kind] / of;

    // Shifts that begin alike: AB or A0.
    private static long Openings(long[] counts, int kind)
    {
        bool group = Words[kind].Name[1] == '0';
        long sum = 0;
        for (int k = 0; k < counts.Length; k++) if ((Words[k].Name[1] == '0') == group) sum += counts[k];
        return sum;
    }
}
