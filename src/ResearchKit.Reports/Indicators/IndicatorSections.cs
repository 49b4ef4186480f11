namespace ResearchKit;

/// <summary>Points 6 to 11 of the evaluator's page: what it gave and cost, on whom it rests, where accounts differ, what cannot be told, what comes next.</summary>
internal static class IndicatorSections
{
    private const int MostActions = 2, MostQuestions = 2;

    /// <summary>The sections that the study allows, in the order of the page.</summary>
    public static IEnumerable<IndicatorSection> Of(IndicatorPage page)
    {
        bool inside = page.View == View.Team;
        IndicatorSection[] all =
        [
            new("gave", "Gave and cost", inside ? [.. GaveAndCost(page)] : []),
            new("few", "Few people", inside ? [.. FewPeople(page)] : []),
            new("differ", "Where accounts differ", inside ? [.. Accounts(page.Study)] : []),
            new("cannot", "Not known from this", [.. IndicatorWords.CannotTell(page)]),
            new("missing", "More tables would add", [.. IndicatorWords.Missing(page)]),
            new("next", "Decided; asked of whom", inside ? [.. Decided(page.Study)] : []),
            new("questions", "For the next session", inside ? [.. Questions(page).Take(MostQuestions)] : []),
        ];
        return all.Where(s => s.Lines.Count > 0);
    }

    /// <summary>Point 6: benefits first, then harms, then hours; a sentence for each side, then for others who were named.</summary>
    private static IEnumerable<string> GaveAndCost(IndicatorPage page)
    {
        var study = page.Study;
        var time = study.Tables.TimeLog.Count > 0 ? TimeAndLoad.Of(study).Cells.Where(c => c.CycleLabel == ThemeCounts.AllCycles).ToList() : [];
        foreach (var role in study.Settings.Roles.Where(r => r.Side != Side.Excluded).OrderBy(r => r.Side is Side.A ? 0 : r.Side is Side.B ? 1 : 2))
        {
            var effects = study.Tables.Effects.Where(e => e.ForRole == role.Word).ToList();
            var parts = new List<string>();
            foreach (var (kind, one, many) in new[] { (EffectKind.Benefit, "benefit", "benefits"), (EffectKind.Harm, "harm", "harms"), (EffectKind.Unintended, "unintended effect", "unintended effects") })
                if (effects.Count(e => e.Kind == kind) is > 0 and var n) parts.Add(FormattableString.Invariant($"{n} {(n == 1 ? one : many)}"));
            if (role.Side is Side.A or Side.B && time.Find(c => c.Role.Label == role.Label) is { } load && load.Hours.N >= FewestBehindHours)
                parts.Add(FormattableString.Invariant($"{load.Hours.Value:#,0} hours") + (load.Unpaid.IsDefined ? FormattableString.Invariant($", {100 * load.Unpaid.Value:0} % unpaid") : ""));
            if (parts.Count > 0) yield return $"{FindingWords.Capital(role.Label)}: {string.Join("; ", parts)}.";
        }
    }

    /// <summary>Hours of fewer people are for themselves and the researchers, as in table T12.</summary>
    private const int FewestBehindHours = 3;

    /// <summary>Point 7: without names.</summary>
    private static IEnumerable<string> FewPeople(IndicatorPage page)
    {
        var share = Concentration.TopShare(page.Study.Interactions);
        if (share.IsDefined) yield return FormattableString.Invariant($"The three busiest take part in {100 * share.Value:0} of 100 contacts between sides.");
    }

    /// <summary>Point 8: dissent, and where sources and records support or contradict each other.</summary>
    private static IEnumerable<string> Accounts(Study study)
    {
        var tables = study.Tables;
        int supports = tables.Links.Count(l => l.Relation == LinkRelation.Supports), contradicts = tables.Links.Count(l => l.Relation == LinkRelation.Contradicts);
        if (supports + contradicts > 0) yield return FormattableString.Invariant($"Sources support {supports} statements, contradict {contradicts}.");
        int contested = tables.Reflections.Count(r => r.Agreement == Agreement.Contested);
        if (tables.Reflections.Count > 0) yield return FormattableString.Invariant($"Reflections contested: {contested} of {tables.Reflections.Count}.");
        var disputed = tables.MemberChecks.Where(c => c.Outcome == CheckOutcome.Disputed).Select(c => c.Subject).Distinct(StringComparer.Ordinal).ToList();
        if (disputed.Count > 0) yield return $"Disputed by members: {string.Join("; ", disputed)}.";
    }

    /// <summary>Point 10: what was decided, and the actions that are open: owner and date.</summary>
    private static IEnumerable<string> Decided(Study study)
    {
        var tables = study.Tables;
        if (tables.Decisions.Count > 0) yield return FormattableString.Invariant($"Decisions: {tables.Decisions.Count}.");
        var open = tables.Actions.Where(a => a.Status == ActionStatus.Planned).OrderBy(a => a.Due ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
        if (open.Count == 0) yield break;
        string first = string.Join("; ", open.Take(MostActions).Select(a => $"{a.Id}, {a.OwnerId ?? "no owner"}, {(a.Due is { } due ? FormattableString.Invariant($"{due:yyyy-MM-dd}") : "no date")}"));
        yield return FormattableString.Invariant($"Open actions (owner, due): {first}{(open.Count > MostActions ? FormattableString.Invariant($"; {open.Count - MostActions} more") : "")}.");
    }

    /// <summary>Point 11: what the verdicts leave to the people it is about.</summary>
    private static IEnumerable<string> Questions(IndicatorPage page)
    {
        var verdicts = page.Answers.Select(a => a.Verdict).ToHashSet();
        if (verdicts.Overlaps([Verdict.Higher, Verdict.Lower])) yield return "Do you recognise this?";
        if (verdicts.Contains(Verdict.Depends)) yield return "Which way of counting is closest to how you see it?";
        if (verdicts.Contains(Verdict.CannotTell)) yield return "Which contacts, and whose, are missing here?";
        if (page.Study.Tables.MemberChecks.Any(c => c.Outcome == CheckOutcome.Disputed)) yield return "What would settle what was disputed?";
    }
}
