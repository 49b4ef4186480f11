namespace ResearchKit;

public static partial class StudyCharts
{
    private const string SociogramId = "F08-sociogram", WhoStarted = "Who started contact with whom";

    /// <summary>
    /// Figure F08: who started contact with whom, a panel a cycle; everybody keeps their place, which is found once from the contacts of all cycles.
    /// Contacts of a pair or a small group only: a mailing to many makes no tie.
    /// </summary>
    /// <param name="study">The study.</param>
    /// <param name="view">The team view names people by id. Outside the team no person is drawn: groups only, and no numbers.</param>
    /// <param name="options">Layout, size of the marks, who has a ring, seed.</param>
    public static StudyChart ToSociogram(this Study study, View view = View.Team, SociogramOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        return SociogramOf(study, study.ToNetworks().Items, view, options ?? new(), WhoStarted);
    }

    /// <summary>Figure F08 for one cycle, on a whole sheet.</summary>
    /// <param name="study">The study.</param>
    /// <param name="cycle">The cycle.</param>
    /// <param name="view">The team view names people by id. Outside the team: groups only, and no numbers.</param>
    /// <param name="options">Layout, size of the marks, who has a ring, seed.</param>
    public static StudyChart ToSociogram(this Study study, Cycle cycle, View view = View.Team, SociogramOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(cycle);
        string label = study.LabelOf(cycle);
        return SociogramOf(study, [new(label, study.Interactions.During(cycle).ToNetwork())], view, options ?? new(), $"{WhoStarted}, {label}");
    }

    private static StudyChart SociogramOf(Study study, IReadOnlyList<LabelledNetwork> networks, View view, SociogramOptions options, string caption)
    {
        // A person keeps a place, so nothing is lost between cycles: what each network left out is said once.
        var provenance = networks.Aggregate(study.Provenance, (all, n) => all + n.Network.Provenance);
        var model = SociogramOf(study, networks, options);
        if (view == View.Public) return Groups(SociogramId, caption, model, provenance);
        string places = model.Grounds.Count > 0 ? "people of a sector stand together on one ground with its own outline and word, and keep their places" : "people keep their places, near means much contact, and left or right, up or down mean nothing";
        string howToRead = "Each mark is a person, its colour and shape the role held longest in the cycle (or that they held two at once); a dark line joins two who each started a contact, "
            + $"a pale arrow goes from the one who did; {(model.RingWords is null ? "" : "a ring is described in the key; ")}{places}.";
        return new(SociogramId, caption, howToRead, $"{caption}. {SociogramFigure.Words(model)}.", model.Panels.Count == 1 ? model.Panels[0].Note : Counted(model.People.Count, "person", "people"), provenance, SociogramFigure.Of(model, options.Seed));
    }

    internal static SociogramModel SociogramOf(Study study, IReadOnlyList<LabelledNetwork> networks, SociogramOptions options)
    {
        string[] words = [.. study.Roles.Words, RolePartition.TwoRoles];
        var groups = words.Select(w => w == RolePartition.TwoRoles ? new SociogramModel.Group(RoleGroup.TwoRoles.Label, Side.None) : new(study.Roles.LabelOf(w), study.Roles.SideOf(w)));
        var drawn = new SociogramNetworks(networks, words, options);
        return drawn.Model([.. groups], n => study.Roles.Over(n), n => options.BridgeBuilders is SpannerKind.Nominated or SpannerKind.Appointed
            ? Spanners.NamedOrAppointed(options.BridgeBuilders.Value, study, n.Window ?? study.Period) : null) with
        {
            GroundWords = $"outlined ground: people of one {(options.Sectors is { } own ? own.Name : "sector")}",
            Grounds = options.Layout == SociogramLayout.Free ? [] : drawn.Grounds(options.Sectors ?? study.SectorsOver(study.Interactions.ToNetwork()), always: options.Layout is not null),
        };
    }

    /// <summary>Outside the team: one mark a group with 10 or more people, and which groups started contact with which. No number, no person.</summary>
    private static StudyChart Groups(string id, string caption, SociogramModel model, Provenance provenance)
    {
        caption += ", by group";
        const string howToRead = "A mark is a group of at least 10 people; an arrow goes from the group whose members began ties to the group they addressed, thicker for more, in three steps of the most. No arrow: none, or fewer than six people behind it.";
        var last = model.Panels.Count == 0 ? null : model.Panels[^1];
        int[] shown = [.. Enumerable.Range(0, model.Groups.Count).Where(g => model.Panels.All(p => p.GroupOf.Count(x => x == g) >= FewestOutside))];
        if (last is null || shown.Length < 2 || model.Groups.Where((g, i) => g.Side is Side.A or Side.B && !shown.Contains(i)).Any(g => model.Panels.Any(p => p.GroupOf.Any(x => x is { } i && i >= 0 && model.Groups[i] == g))))
            return NotShown(id, caption, howToRead, provenance, "Not shown: a group has fewer than 10 people.");
        string words = string.Join(", ", shown.Select(g => model.Groups[g].Label));
        return new(id, caption, howToRead, $"{caption}. Groups: {words}; the picture shows which of them began ties with which.", "", provenance, GroupsFigure.Of(model, shown));
    }
}
