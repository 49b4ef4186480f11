namespace ResearchKit;

/// <summary>The words and tables that the HTML page and the terminal share.</summary>
internal static class IndicatorWords
{
    /// <summary>In place of the answer, outside the team.</summary>
    public const string Withheld = "The answer rests on numbers by side. They are not shown outside the team.";

    /// <summary>Point 1: partnership, period, who checked it, synthetic or real.</summary>
    public static IEnumerable<string> Lead(IndicatorPage page)
    {
        var study = page.Study;
        string data = study.Settings.Synthetic switch { true => "Synthetic data", false => "Real data", _ => "Not declared real or synthetic" };
        yield return (ShownPeriod.Of(study, page.View) is { } period ? $"{period}. " : "") + data + ". " + (page.View == View.Team ? "Team view, not for publication." : "Public view.");
        int checks = study.Tables.MemberChecks.Count;
        yield return $"Asked by: {study.Settings.AskedBy ?? "not recorded"}. " + (checks == 0
            ? "Checked with members: not recorded."
            : page.View == View.Public ? "Findings were put to members."
            : FormattableString.Invariant($"Checked with members: {checks} findings."));
    }

    /// <summary>Point 2: the question.</summary>
    public static string Question(IndicatorPage page) => $"Do {page.Initiation.SideA} and {page.Initiation.SideB} meet halfway?";

    /// <summary>Point 3: what the page rests on.</summary>
    public static IEnumerable<(string What, string Figure)> RestsOn(IndicatorPage page)
    {
        var study = page.Study;
        var whole = page.Initiation.Whole;
        int min = study.Settings.MinCell;
        if (page.View == View.Public)
        {
            yield return ("Contacts recorded", Band.Of(study.Interactions.Count, min));
            yield break;
        }
        yield return ("Contacts", FormattableString.Invariant($"{study.Interactions.Count:#,0}; chosen, between sides: {whole.Contacts:#,0}"));
        yield return ("In these", FormattableString.Invariant($"{whole.PeopleA} {page.Initiation.SideA}, {whole.PeopleB} {page.Initiation.SideB}"));
        yield return ("Starter unknown", FormattableString.Invariant($"{whole.UnknownStarters:#,0}"));
        if (whole.TwoRoles > 0) yield return ("Role unknown", FormattableString.Invariant($"{whole.TwoRoles:#,0}"));
        yield return ("Recorders", page.Coverage.Recorders.Count == 0 ? "not recorded" : FormattableString.Invariant($"{page.Coverage.Recorders.Count:#,0}"));
        if (Response(study) is { } response) yield return ("Checklist", response);
        if (Missing(study) is > 0 and var missing) yield return ("In the study, in no contact", People(missing));

        static string People(int count) => FormattableString.Invariant($"{count:#,0} {(count == 1 ? "person" : "people")}");
    }

    /// <summary>Point 4: the meanings, a row each; the two sides of one indicator share a row.</summary>
    public static ResultTable Table(IndicatorPage page)
    {
        bool cycles = page.Initiation.Cycles.Count > 1;
        var rows = new List<IReadOnlyList<Cell>>();
        int meaning = 0;
        for (int i = 0; i < page.Indicators.Count; i++)
        {
            var one = page.Indicators[i];
            var other = one.Together is null ? null : page.Indicators[++i];
            var row = new List<Cell>
            {
                Cell.Of(one.Meaning == meaning ? "" : ReciprocityReport.NameOf(one.Meaning)), Cell.Of(one.Together ?? one.Words),
                one.Needs is { } file ? Cell.Of($"needs {file}") : Both(one.Latest, other?.Latest),
            };
            if (cycles) row.Add(one.Earlier is { } earlier ? Both(earlier, other?.Earlier) : Cell.Of(""));
            row.Add(Cell.Of(other is null && one.Latest.Interval is { } range ? IndicatorCells.Range(one.Latest.Measure, range) : ""));
            row.Add(Cell.Of(one.Finding is { } finding ? FindingWords.InAWord(finding) : ""));
            rows.Add(row);
            meaning = one.Meaning;
        }
        return new("indicators", cycles ? "Last and first cycle" : "Whole period", "Range: what the data allow.",
            [new("Meaning"), new("What"), .. cycles ? new TableColumn[] { new("Last"), new("First") } : [new("Value")], new(cycles ? "Range, last" : "Range"), new(cycles ? "Change" : "Verdict")],
            rows, Provenance.From(page.Study.Settings.Title, page.Study.Settings.Synthetic, page.Study.Settings.GeneratorSeed));
    }

    /// <summary>Point 9: what the page cannot tell.</summary>
    public static IEnumerable<string> CannotTell(IndicatorPage page)
    {
        yield return "What nobody wrote down is missing. No cause is claimed.";
        if (page.View == View.Public) yield break;
        if (page.Initiation.Whole.Contacts == 0 && page.Initiation.Whole.Share.Provenance.Excluded.OrderByDescending(e => e.Count).FirstOrDefault() is { Count: > 0 } most)
            yield return FormattableString.Invariant($"No contact counts. Left out: {most.Count:#,0} {most.Reason}.") + (page.Study.Tables.Participants.Count == 0 ? " Who is on which side stands in participants.csv." : "");
        yield return "\"Cannot tell\" is not \"no change\".";
        if (page.Coverage.Tipping is { Unlogged: not null } tipping) yield return FormattableString.Invariant($"{tipping.Unlogged} unlogged starts would change the verdict on who starts.");
    }

    /// <summary>Which tables are not there, and what each would add.</summary>
    public static IEnumerable<string> Missing(IndicatorPage page) => MissingTables.Of(page.Study).Select(m => $"{m.File}: {m.Adds}.");

    /// <summary>Point 12: the method in a line.</summary>
    public static string Method(IndicatorPage page)
        => $"Method: acts counted by {page.Initiation.Rule}; ranges by leaving out each person and pair in turn (95 %; none below six people a side). " +
           (page.View == View.Public
               ? "Not shown: numbers and verdicts by side, role, sector or person, because members could subtract what they know. Inside the team: --view team. "
               : "") +
           $"ResearchKit {LibraryVersion.Text}.";

    // Two sides in one cell: undefined only where both are.
    private static Cell Both(Estimate one, Estimate? other)
        => other is null || !(one.IsDefined || other.IsDefined) ? IndicatorCells.Shown(one) : Cell.Of($"{IndicatorCells.Shown(one).Text ?? "–"}, {IndicatorCells.Shown(other).Text ?? "–"}");

    private static string? Response(Study study)
    {
        var waves = study.Tables.Waves.Where(w => w.Invited is > 0 && w.Mode == ResponseMode.Individual).OrderBy(w => w.Closed).ToList();
        if (waves.Count == 0) return null;
        var last = waves[^1];
        int answered = study.Tables.Responses.Where(r => r.WaveId == last.Id).Select(r => r.RespondentId).Distinct(StringComparer.Ordinal).Count();
        return answered == 0 ? null : FormattableString.Invariant($"{answered} of {last.Invited}, last wave");
    }

    private static int Missing(Study study)
    {
        var seen = study.Tables.Interactions.SelectMany(i => i.RecipientIds.Concat(i.PresentIds).Concat(i.InitiatorId is { } id ? [id] : [])).ToHashSet(StringComparer.Ordinal);
        return study.Participants.Count(p => p.Consent != Consent.Withdrawn && study.Roles.SideOf(p.Role) != Side.Excluded && !seen.Contains(p.Id));
    }
}
