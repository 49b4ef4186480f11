namespace ResearchKit;

/// <summary>From acts to networks: who started contact with whom.</summary>
/// <remarks>
/// An act makes the ties starter-recipient when at most <see cref="StudySettings.MaxDyadSize"/> people took part, or when it has exactly one
/// recipient; a mailing to many makes none, and being present makes none. People on an excluded side (researchers) are in no network.
/// </remarks>
public static class InteractionNetworks
{
    /// <summary>What a tie is by <see cref="TieRule.Started"/>.</summary>
    internal const string Started = "started contact";

    /// <summary>The network of these acts: a tie is from who started to who was addressed, its weight the number of acts.</summary>
    /// <param name="acts">The acts.</param>
    /// <param name="rule">Whether a two-way contact also ties back. Default: it does not.</param>
    /// <param name="boundary">Who counts in N. Default: everybody who was in the study in the window.</param>
    /// <returns>A directed network; what makes no tie is counted in its provenance.</returns>
    public static Network ToNetwork(this Interactions acts, TieRule rule = TieRule.Started, Boundary boundary = Boundary.Present)
    {
        ArgumentNullException.ThrowIfNull(acts);
        return Made(acts, rule, boundary, "");
    }

    /// <param name="acts">The acts.</param>
    /// <param name="rule">Whether a two-way contact also ties back.</param>
    /// <param name="boundary">Who counts in N.</param>
    /// <param name="window">Stands before what was left out, so that windows beside each other can be told apart: "Cycle 1: ".</param>
    private static Network Made(Interactions acts, TieRule rule, Boundary boundary, string window)
    {
        var study = acts.Study;
        var ties = new List<(string From, string To, double Weight)>();
        long unknown = 0, large = 0, excluded = 0;
        foreach (var act in acts)
        {
            if (act.InitiatorId is not { } starter) { unknown++; continue; }
            if (!study.MakesDyads(act)) { large++; continue; }
            var day = DateOnly.FromDateTime(act.Start);
            bool any = false;
            for (int r = 0; r < act.RecipientIds.Count; r++)
            {
                string to = act.RecipientIds[r];
                if (IsExcluded(study, starter, act.InitiatorRole, day) || IsExcluded(study, to, r < act.RecipientRoles.Count ? act.RecipientRoles[r] : null, day)) continue;
                any = true;
                ties.Add((starter, to, 1));
                if (rule == TieRule.Contact && act.Direction == Direction.TwoWay) ties.Add((to, starter, 1));
            }
            if (!any) excluded++;
        }
        var provenance = acts.Provenance.Without(window + "contacts whose starter is not recorded", unknown)
            .Without(window + "contacts of more people than make pairs", large).Without(window + "contacts with people on an excluded side", excluded);
        var network = Network.FromTies(ties, directed: true, rule == TieRule.Started ? Started : "contact", provenance, MembersOf(acts, ties.Where(t => t.From != t.To).SelectMany(t => new[] { t.From, t.To }), boundary));
        return network.Covering(acts.Window);
    }

    /// <summary>A network a leaf cycle, in order, all over the same relation; one network for a study without cycles.</summary>
    /// <param name="study">The study.</param>
    /// <param name="rule">Whether a two-way contact also ties back.</param>
    /// <param name="boundary">Who counts in N.</param>
    public static NetworkSeries ToNetworks(this Study study, TieRule rule = TieRule.Started, Boundary boundary = Boundary.Present)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.LeafCycles.Count == 0
            ? new([new("all", study.Interactions.ToNetwork(rule, boundary))])
            : new([.. study.LeafCycles.Select(c => new LabelledNetwork(study.LabelOf(c), Made(study.Interactions.During(c), rule, boundary, study.LabelOf(c) + ": ")))]);
    }

    private static bool IsExcluded(Study study, string person, string? actedIn, DateOnly day)
        => (actedIn is { Length: > 0 } ? study.Roles.SideOf(actedIn) : study.Roles.SideAt(person, day)) == Side.Excluded;

    /// <summary>Who counts: those with a tie, and by the boundary others of the study.</summary>
    internal static Roster MembersOf(Interactions acts, IEnumerable<string> tied, Boundary boundary)
    {
        var study = acts.Study;
        if (boundary == Boundary.Tied) return new(tied);
        // Somebody with a tie is a member of the network, whatever participants.csv says of the dates.
        return new(tied.Concat(study.Participants.Where(p => p.Consent != Consent.Withdrawn && study.Roles.SideOf(p.Role) != Side.Excluded)
            .Where(p => boundary == Boundary.Roster || acts.Window is not { } window || ((p.Joined is null || p.Joined <= window.Last) && (p.Left is null || p.Left >= window.First)))
            .Select(p => p.Id)));
    }
}
