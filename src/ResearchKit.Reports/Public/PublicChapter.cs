namespace ResearchKit;

/// <summary>The one chapter of the public report: whole-partnership totals in bands, text, and what is not shown.</summary>
/// <remarks>
/// Where a side has fewer than 10 members or a sector fewer than 5, no number by role, sector or person may go out. Larger partnerships need an
/// agreed release before they show more; until then the same rule holds for them, so that no page shows more than its members agreed to.
/// </remarks>
internal static class PublicChapter
{
    /// <summary>The chapter.</summary>
    public static ReportChapter Chapter { get; } = new(10, "public", "The partnership in totals", null, Blocks);

    private static IEnumerable<ReportBlock> Blocks(ReportSource source)
    {
        var study = source.Study;
        yield return new ReportText("The numbers are totals of the whole partnership, in bands. They describe what was recorded, not what the partnership achieved.");
        yield return new ReportTable(Totals(study));
        yield return new ReportHeading("What is not shown");
        yield return new ReportText(
            "Not shown: every number, range and verdict by side, role, sector or person; all figures; when people joined or left; codes, topics and statements. " +
            "In a small partnership its own members could subtract what they know of themselves and read off the others. " +
            "More can go out as a release to which everybody concerned has agreed. For use inside the team: --view team.");
    }

    /// <summary>Totals in bands. Persons without consent are not in them.</summary>
    public static ResultTable Totals(Study study)
    {
        var tables = study.Tables;
        int people = study.Participants.Count > 0
            ? study.Participants.Count(p => p.Consent != Consent.Withdrawn)
            : tables.Interactions.SelectMany(i => i.RecipientIds.Concat(i.PresentIds).Concat(i.InitiatorId is { } id ? [id] : [])).Distinct(StringComparer.Ordinal).Count();
        (string What, long Count)[] rows =
        [
            ("People in the study", people),
            ("Contacts recorded", tables.Interactions.Count),
            ("Interviews, notes and minutes", tables.Sources.Count),
            ("Coded passages", tables.Segments.Select(s => (s.SourceId, s.Start, s.End, s.Locator)).Distinct().Count()),
            ("Checklists filled in", tables.Responses.Select(r => (r.WaveId, r.RespondentId)).Distinct().Count()),
            ("Decisions", tables.Decisions.Count),
            ("Actions", tables.Actions.Count),
        ];
        return new("public-totals", "Totals of the whole partnership, in bands", "Each total lies in the band named; nothing finer is shown.",
            [new("What"), new("How many, in a band")],
            [.. rows.Where(r => r.Count > 0).Select(r => (IReadOnlyList<Cell>)[Cell.Of(r.What), Cell.Of(Band.Of(r.Count, study.Settings.MinCell))])],
            Provenance.From(study.Settings.Title, study.Settings.Synthetic, study.Settings.GeneratorSeed));
    }
}
