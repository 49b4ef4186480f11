namespace ResearchKit;

/// <summary>Who decides, by side: who put items on the agenda, whose proposals were taken up, who took the decisions and at what level, who holds the budget.</summary>
/// <remarks>
/// An agenda item counts once for each person who set one in a contact. Sides follow the role acted in where the contact records it, else the roles held on the
/// day; who held roles on two sides stands apart. Ranges: delete-one-person jackknife over the people who proposed (or set items), V = V_A + V_B because there
/// are no pairs; none below 6 people on a side. Levels of participation are ordered and have no mean. Source: ResearchKit; levels as in IAP2.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed partial class WhoDecides
{
    private WhoDecides(Study study, Provenance provenance) => (SideA, SideB, Provenance) = (SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B), provenance);

    /// <summary>What <see cref="AgendaShare"/> is.</summary>
    public static MeasureInfo AgendaInfo { get; } = new(
        "agenda-share", "Share of agenda items of side a",
        "G_A / (G_A + G_B), with G_X = items that people of side X put on an agenda, one a person and contact",
        "ResearchKit; items as in interactions.csv, agenda_by; interval: MacKinnon, Nielsen and Webb 2024, arXiv 2406.08880", 0, 1);

    /// <summary>What <see cref="Difference"/> is.</summary>
    public static MeasureInfo DifferenceInfo { get; } = new(
        "proposals-taken-up-difference", "Proposals taken up, side a less side b",
        "u_A - u_B, with u_X = (adopted + adapted) / all proposals raised by side X",
        "ResearchKit; outcomes as in proposals.csv; interval: MacKinnon, Nielsen and Webb 2024, arXiv 2406.08880", -1, 1);

    /// <summary>What <see cref="Levels"/> hold.</summary>
    public static MeasureInfo LevelInfo { get; } = new(
        "decision-level", "Level of participation in decisions",
        "count of decisions at each level, and the median level: the level of the decision in the middle when all are put in order; with an even number, the two in the middle",
        "ResearchKit; levels: International Association for Public Participation, spectrum (inform, consult, involve, collaborate, empower)", 0, 4);

    /// <summary>Label of side a.</summary>
    public string SideA { get; }

    /// <summary>Label of side b.</summary>
    public string SideB { get; }

    /// <summary>Where it comes from; files that are absent are named with what they would add.</summary>
    public Provenance Provenance { get; }

    /// <summary>Agenda items by the side that set them.</summary>
    public required BySide AgendaItems { get; init; }

    /// <summary>The share of agenda items that side a set, of those of the two sides.</summary>
    public required Estimate AgendaShare { get; init; }

    /// <summary>Proposals of side a.</summary>
    public required ProposalOutcomes ProposalsA { get; init; }

    /// <summary>Proposals of side b.</summary>
    public required ProposalOutcomes ProposalsB { get; init; }

    /// <summary>Proposals of people on neither side.</summary>
    public required ProposalOutcomes ProposalsOfOthers { get; init; }

    /// <summary>Share of the proposals of side a that was taken up.</summary>
    public required Estimate TakenUpA { get; init; }

    /// <summary>Share of the proposals of side b that was taken up.</summary>
    public required Estimate TakenUpB { get; init; }

    /// <summary>The share of side a less that of side b, and what may be said of it; the strip counts uptake in other ways.</summary>
    public required Finding Difference { get; init; }

    /// <summary>Decisions by who took them.</summary>
    public required DecidedBy Decided { get; init; }

    /// <summary>Decisions by the side of the person who holds the budget.</summary>
    public required BySide Budget { get; init; }

    /// <summary>Levels of participation by cycle; the last is over all cycles.</summary>
    public required IReadOnlyList<DecisionLevels> Levels { get; init; }

    /// <summary>Who decides in a study. What has no record stays at nought or undefined with its reason.</summary>
    /// <param name="study">The study; reads interactions.csv (agenda_by), proposals.csv and decisions.csv.</param>
    public static WhoDecides Of(Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var tables = study.Tables;
        var items = tables.Interactions.SelectMany(i => i.AgendaBy.Select(p => (Person: p, Side: study.SideIn(i, p, DateOnly.FromDateTime(i.Start))))).ToList();
        var proposals = tables.Proposals.Select(p => (Proposal: p, Side: study.Roles.SideAt(p.RaisedBy, p.Date))).ToList();
        long twoRoles = proposals.Count(p => p.Side is null);
        var provenance = Missing(study, items.Count).Without(ProposalUptake.TwoRoles, twoRoles);
        ProposalOutcomes Outcomes(params Side[] sides) => ProposalOutcomes.Of([.. proposals.Where(p => p.Side is { } s && sides.Contains(s)).Select(p => p.Proposal)]);
        var uptake = new UptakeStrip(study, [.. proposals], provenance);
        var cycles = study.CycleRows(tables.Decisions.Select(d => study.CycleOf(d.CycleId, d.Date)));
        var decided = tables.Decisions.ToLookup(d => study.CycleOf(d.CycleId, d.Date)?.Id ?? "", StringComparer.Ordinal);
        return new(study, provenance)
        {
            AgendaItems = BySide.Of(items.Select(i => i.Side)),
            AgendaShare = UptakeShares.Part(AgendaInfo, Set(Side.A), Set(Side.B), provenance, "agenda items", "no agenda item of either side is recorded"),
            ProposalsA = Outcomes(Side.A),
            ProposalsB = Outcomes(Side.B),
            ProposalsOfOthers = Outcomes(Side.None, Side.Excluded),
            TakenUpA = ProposalUptake.Share(study, Side.A),
            TakenUpB = ProposalUptake.Share(study, Side.B),
            Difference = uptake.Judge(),
            Decided = Sides(study),
            Budget = BySide.Of(tables.Decisions.Where(d => d.BudgetBy is not null).Select(d => study.Roles.SideAt(d.BudgetBy!, d.Date))),
            Levels = [.. cycles.Select(c => DecisionLevels.Of(c, study.LabelOf(c), decided[c?.Id ?? ""])), DecisionLevels.Of(null, "all cycles", tables.Decisions)],
        };

        List<string> Set(Side side) => [.. items.Where(i => i.Side == side).Select(i => i.Person)];
    }

    private static DecidedBy Sides(Study study)
    {
        int together = 0, onlyA = 0, onlyB = 0, neither = 0, unrecorded = 0;
        foreach (var decision in study.Tables.Decisions)
        {
            bool a = decision.ByIds.Any(p => study.Roles.SideAt(p, decision.Date) == Side.A), b = decision.ByIds.Any(p => study.Roles.SideAt(p, decision.Date) == Side.B);
            if (decision.ByIds.Count == 0) unrecorded++;
            else if (a && b) together++;
            else if (a) onlyA++;
            else if (b) onlyB++;
            else neither++;
        }
        return new(together, onlyA, onlyB, neither, unrecorded);
    }

    private static Provenance Missing(Study study, int agendaItems)
    {
        var provenance = study.Provenance;
        if (study.Tables.Interactions.Count == 0) provenance = provenance.Noting(MissingFile.Note("interactions.csv", "who put items on the agenda"));
        else if (agendaItems == 0) provenance = provenance.Noting("No agenda item is recorded; the column agenda_by of interactions.csv would add who put items on the agenda.");
        if (study.Tables.Proposals.Count == 0) provenance = provenance.Noting(MissingFile.Note("proposals.csv", "whose proposals are taken up"));
        if (study.Tables.Decisions.Count == 0) provenance = provenance.Noting(MissingFile.Note("decisions.csv", "who took decisions, at what level of participation, and who holds the budget"));
        return provenance;
    }
}
