namespace ResearchKit;

/// <summary>Time that people gave, and what of it was unpaid or out of hours.</summary>
public static class TimeAndLoad
{
    /// <summary>Hours.</summary>
    public static MeasureInfo HoursInfo { get; } = new(
        "time-hours",
        "Hours",
        "hours = sum of recorded minutes / 60",
        "ResearchKit",
        0,
        double.PositiveInfinity);

    /// <summary>The unpaid share.</summary>
    public static MeasureInfo UnpaidInfo { get; } = new(
        "time-unpaid",
        "Unpaid share of the time",
        "unpaid share = unpaid minutes / minutes of which it is recorded whether they were paid",
        "ResearchKit",
        0,
        1);

    /// <summary>The share out of hours.</summary>
    public static MeasureInfo OutOfHoursInfo { get; } = new(
        "time-out-of-hours",
        "Share of the time in evenings and weekends",
        "out-of-hours share = minutes out of hours / minutes of which it is recorded whether they were",
        "ResearchKit",
        0,
        1);

    /// <summary>
    /// Hours, unpaid share and out-of-hours share by role and cycle. The role is that on the day of the entry; who held two roles that day stands apart.
    /// </summary>
    /// <remarks>
    /// Unit: persons with at least one entry. Interval of a share: delete-one-person jackknife over the persons of that role, logit scale, t with n - 1 degrees
    /// of freedom, none below 6 persons (<see cref="Jackknife.OneSet"/>); there are no pairs in time. Entries that do not say whether they were paid (or out of
    /// hours) are in the hours, not in that share. Recorded time only: who keeps a log differs by role, see the note. Source: ResearchKit.
    /// </remarks>
    /// <param name="study">The study.</param>
    /// <returns>A cell for each role and cycle with an entry, and one a role over all cycles; empty without entries.</returns>
    public static TimeUse Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var entries = study.Tables.TimeLog.Select(e => (Entry: e, Role: study.RoleGroupOf(e.ParticipantId, e.Date), Cycle: study.CycleAt(e.Date))).ToList();
        var provenance = study.Provenance;
        if (entries.Count > 0) provenance = provenance.Noting("Recorded time only: people who keep no log are not in it.");
        int two = entries.Count(e => e.Role == RoleGroup.TwoRoles);
        if (two > 0) provenance = provenance.Noting(FormattableString.Invariant($"{two} of {entries.Count} entries are of people who held two roles on the day: counted apart."));
        var cycles = study.CycleRows(entries.Select(e => e.Cycle));
        var cells = new List<TimeCell>();
        foreach (var role in study.InOrder(entries.Select(e => e.Role)))
        {
            foreach (var cycle in cycles)
                if (entries.Where(e => e.Role == role && e.Cycle == cycle).Select(e => e.Entry).ToList() is { Count: > 0 } some)
                    cells.Add(Cell(role, cycle, study.LabelOf(cycle), some, provenance));
            cells.Add(Cell(role, null, ThemeCounts.AllCycles, [.. entries.Where(e => e.Role == role).Select(e => e.Entry)], provenance));
        }

        return new(cells, entries.Count, CodeFrequency.Distinct(entries.Select(e => e.Entry.ParticipantId)), provenance);
    }

    private static TimeCell Cell(RoleGroup role, Cycle? cycle, string label, IReadOnlyList<TimeEntry> entries, Provenance provenance)
    {
        int persons = CodeFrequency.Distinct(entries.Select(e => e.ParticipantId));
        var hours = new Estimate(HoursInfo, entries.Sum(e => (long)e.Minutes) / 60.0, persons, "persons", provenance);
        return new(role, cycle, label, hours, Share(UnpaidInfo, entries, e => !e.Paid, "whether the time was paid is not recorded", provenance),
            Share(OutOfHoursInfo, entries, e => e.OutOfHours, "whether it was out of hours is not recorded", provenance));
    }

    private static Estimate Share(MeasureInfo info, IReadOnlyList<TimeEntry> entries, Func<TimeEntry, bool?> counts, string unrecorded, Provenance provenance)
    {
        var known = entries.Where(e => counts(e) is not null).GroupBy(e => e.ParticipantId, StringComparer.Ordinal)
            .Select(g => (Part: g.Where(e => counts(e) == true).Sum(e => (long)e.Minutes), All: g.Sum(e => (long)e.Minutes))).Where(p => p.All > 0).ToList();
        long part = known.Sum(p => p.Part), all = known.Sum(p => p.All);
        if (all == 0) return Estimate.Undefined(info, 0, "persons", provenance, unrecorded);
        double theta = (double)part / all;
        if (known.Count < Jackknife.FewestPeople) return Of(null, FormattableString.Invariant($"too few people: {known.Count}; a range needs {Jackknife.FewestPeople}"));
        // Equal sums in another order give equal replicates: whole minutes, sorted.
        double[] without = [.. known.Select(p => all == p.All ? double.NaN : (double)(part - p.Part) / (all - p.All)).Order()];
        var jackknife = Jackknife.OneSet(theta, without, [], JackknifeScale.Logit, 0, 1);
        return Of(jackknife.Interval, jackknife.NoInterval);

        Estimate Of(Interval? interval, string? none)
            => new(info, theta, known.Count, "persons", provenance) { Numerator = part / 60.0, Denominator = all / 60.0, Interval = interval, NoInterval = none };
    }
}
