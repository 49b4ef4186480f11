namespace ResearchKit;

public static partial class StudyCharts
{
    /// <summary>
    /// Figure F08: who started contact with whom, a panel a cycle; everybody keeps their place, which is found once from the contacts of all cycles.
    /// Contacts of a pair or a small group only: a mailing to many makes no tie.
    /// </summary>
    /// <param name="study">The study.</param>
    /// <param name="view">The team view names people by id. Outside the team no person is drawn: groups only, and no numbers.</param>
    /// <param name="seed">Seed of the places; another seed turns or mirrors the picture, the ties stay.</param>
    public static StudyChart ToSociogram(this Study study, View view = View.Team, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(study);
        const string id = "F08-sociogram", caption = "Who started contact with whom";
        var networks = study.ToNetworks().Items;
        var model = SociogramOf(study, networks);
        // A person keeps a place, so nothing is lost between cycles: what each network left out is said once.
        var provenance = networks.Aggregate(study.Provenance, (all, n) => all + n.Network.Provenance);
        if (view == View.Public) return Groups(id, caption, model, provenance);
        const string howToRead = "Each mark is a person, its colour and shape the role held longest in the cycle (or that they held two at once); a dark line joins two who each started a contact, "
            + "a pale arrow goes from the one who did; people keep their places, near means much contact, and left or right, up or down mean nothing.";
        return new(id, caption, howToRead, $"{caption}. {SociogramFigure.Words(model)}.", Counted(model.People.Count, "person", "people"), provenance, SociogramFigure.Of(model, seed));
    }

    internal static SociogramModel SociogramOf(Study study, IReadOnlyList<LabelledNetwork> networks)
    {
        var roster = new Roster(networks.SelectMany(n => n.Network.Roster.Ids));
        string[] words = [.. study.Roles.Words, RolePartition.TwoRoles];
        var groups = words.Select(w => w == RolePartition.TwoRoles ? new SociogramModel.Group(RoleGroup.TwoRoles.Label, Side.None) : new(study.Roles.LabelOf(w), study.Roles.SideOf(w)));
        return new([.. groups], [.. Labels(roster).Select(l => new SociogramModel.Person(l))], [.. networks.Select(n => PanelOf(study, n, roster, words))]);
    }

    private static SociogramModel.Panel PanelOf(Study study, LabelledNetwork labelled, Roster roster, string[] words)
    {
        var network = labelled.Network;
        var roles = study.Roles.Over(network);
        var groups = new int?[roster.Count];
        var ties = new List<SociogramModel.Tie>(network.Ties);
        for (int i = 0; i < network.Count; i++)
        {
            int person = roster.IndexOf(network.Roster[i]), role = roles.Group.Span[i];
            groups[person] = role < 0 ? -1 : Array.IndexOf(words, roles.Groups[role]);
            var to = network.Out(i);
            var weight = network.OutWeight(i);
            for (int k = 0; k < to.Length; k++) ties.Add(new(person, roster.IndexOf(network.Roster[to[k]]), weight[k]));
        }
        string note = $"{Counted(network.Count, "person", "people")}, {Counted((long)ties.Sum(t => t.Weight), "contact")} between two people";
        return new(Capital(labelled.Label), note, groups, ties);
    }

    /// <summary>Ids without the part that all begin with, up to a dash: SYN-P07 becomes P07.</summary>
    private static IEnumerable<string> Labels(Roster roster)
    {
        int common = 0;
        if (roster.Count > 1)
        {
            string first = roster[0], last = roster[roster.Count - 1];
            for (int i = 0; i < Math.Min(first.Length, last.Length) && first[i] == last[i]; i++)
                if (first[i] is '-' or '_') common = i + 1;
        }
        return roster.Ids.Select(id => id[common..]);
    }

    /// <summary>Outside the team: one mark a group with 10 or more people, and which groups started contact with which. No number, no person.</summary>
    private static StudyChart Groups(string id, string caption, SociogramModel model, Provenance provenance)
    {
        caption += ", by group";
        const string howToRead = "A mark is a group of at least 10 people; an arrow goes from the group whose members started contacts to the group they addressed, thicker for more.";
        var last = model.Panels.Count == 0 ? null : model.Panels[^1];
        int[] shown = [.. Enumerable.Range(0, model.Groups.Count).Where(g => model.Panels.All(p => p.GroupOf.Count(x => x == g) >= FewestOutside))];
        if (last is null || shown.Length < 2 || model.Groups.Where((g, i) => g.Side is Side.A or Side.B && !shown.Contains(i)).Any(g => model.Panels.Any(p => p.GroupOf.Any(x => x is { } i && i >= 0 && model.Groups[i] == g))))
            return NotShown(id, caption, howToRead, provenance, "Not shown: a group has fewer than 10 people.");
        string words = string.Join(", ", shown.Select(g => model.Groups[g].Label));
        return new(id, caption, howToRead, $"{caption}. Groups: {words}; in each cycle, which of them started contact with which.", "", provenance, GroupsFigure.Of(model, shown));
    }
}
