namespace ResearchKit;

/// <summary>Decides act by act whether and how it counts, and keeps account of what is left out.</summary>
internal sealed class ActTally(ActResolver resolver, Counting counting, StarterSplit? split = null)
{
    private long _scope, _excludedRole, _within, _noOccasion, _assignedStarters, _assignedRoles, _counted;

    /// <summary>Acts left out because the starter is not recorded.</summary>
    public long UnknownStarters { get; private set; }

    /// <summary>Acts left out because somebody held roles on two sides and the role acted in is not recorded.</summary>
    public long TwoRoles { get; private set; }

    /// <summary>The act as counted; null when it is left out.</summary>
    public CountedAct? Count(ResolvedAct act)
    {
        if (counting.Occasions == OccasionScope.Chosen ? act.Convened : counting.Occasions == OccasionScope.Convened && !act.Convened) return Out(ref _scope);
        if (act.Starter < 0 && counting.UnknownStarters == Assignment.LeftOut)
        {
            UnknownStarters++;
            return null;
        }
        if (act.TwoRoles && counting.TwoRoles == Assignment.LeftOut)
        {
            // Left out for its two roles only if it could have counted in some way: these two find one if there is any.
            if (Cross(act, Assignment.ForA) is null && Cross(act, Assignment.ForB) is null) return Out(ref _within);
            TwoRoles++;
            return null;
        }
        if (act.Starter >= 0 && act.StarterStand.Under(counting.TwoRoles) == Side.Excluded) return Out(ref _excludedRole);
        if (Cross(act, counting.TwoRoles) is not { } counted)
        {
            if (act.Starter >= 0 || split is null) return Out(ref _within);
            UnknownStarters++;
            return null;
        }
        if (act.Starter < 0) split?.Given(counted);
        _counted++;
        if (act.Occasion is null) _noOccasion++;
        if (act.Starter < 0) _assignedStarters++;
        if (act.TwoRoles) _assignedRoles++;
        return counted;
    }

    /// <summary>The provenance with what was left out and what a reader must know.</summary>
    public Provenance Explain(Provenance provenance)
    {
        provenance = provenance
            .Without(counting.Occasions == OccasionScope.Chosen ? "contacts that were convened (standing or required), shown apart" : "contacts that were not convened", _scope)
            .Without("contacts whose starter is not recorded", UnknownStarters)
            .Without("contacts of people who held two roles on different sides, role acted in not recorded", TwoRoles)
            .Without("contacts started in a role that is left out of all counts", _excludedRole)
            .Without("contacts that do not go from one side to the other", _within);
        if (counting.Occasions == OccasionScope.Chosen && _noOccasion > 0)
            provenance = provenance.Noting(_noOccasion == _counted
                ? "No occasion is recorded: convening and initiative are mixed."
                : FormattableString.Invariant($"{_noOccasion} of {_counted} contacts have no recorded occasion: for these, convening and initiative are mixed."));
        if (_assignedStarters > 0) provenance = provenance.Noting(FormattableString.Invariant($"{_assignedStarters} contacts without a recorded starter were {GivenTo(counting.UnknownStarters)}."));
        if (_assignedRoles > 0) provenance = provenance.Noting(FormattableString.Invariant($"{_assignedRoles} contacts of people with two roles were assigned {(counting.TwoRoles is Assignment.ForA or Assignment.ForB ? "so as to give most starts to" : "towards")} side {SideWord(counting.TwoRoles)}."));
        return provenance;
    }

    private static string SideWord(Assignment assignment) => assignment is Assignment.ToA or Assignment.ForA ? "a" : "b";

    private static string GivenTo(Assignment starters) => starters switch
    {
        Assignment.Evenly => "given to the members of their pair as evenly as can be",
        Assignment.Unevenly => "given to the members of their pair as unevenly as can be",
        _ => $"assigned to side {SideWord(starters)}",
    };

    private static CountedAct? Out(ref long count)
    {
        count++;
        return null;
    }

    private CountedAct? Cross(ResolvedAct act, Assignment twoRoles)
    {
        var sides = Array.ConvertAll(act.RecipientStands, s => s.UnderAddressed(twoRoles) ?? Side.None);
        if (act.Starter >= 0) return Cross(act.Starter, act.StarterStand.Under(twoRoles) ?? Side.None, act.Recipients, sides, act.MakesDyads, true);
        if (split is null) return Assigned(act, counting.UnknownStarters is Assignment.ToA or Assignment.ForA ? Side.A : Side.B, sides, twoRoles);
        CountedAct? byA = Assigned(act, Side.A, sides, twoRoles), byB = Assigned(act, Side.B, sides, twoRoles);
        if (byA is { Dyads.Length: 1 }) return byB is { Dyads.Length: 1 } && byA.Dyads[0] == byB.Dyads[0] ? split.Choose(byA, byB) : byB is null ? byA : null;
        return byA is null && byB is { Dyads.Length: 1 } ? byB : null;
    }

    // A starter who is not recorded is somebody of the assigned side: the one person of that side who took part, if there is exactly one.
    private CountedAct? Assigned(ResolvedAct act, Side from, Side[] sides, Assignment twoRoles)
    {
        var others = Array.ConvertAll(act.OtherStands, s => s.Under(twoRoles) ?? Side.None);
        int candidates = sides.Count(s => s == from) + others.Count(s => s == from);
        if (candidates != 1) return Cross(-1, from, act.Recipients, sides, act.MakesDyads, false);
        int place = Array.IndexOf(sides, from);
        if (place < 0) return Cross(act.Others[Array.IndexOf(others, from)], from, act.Recipients, sides, act.MakesDyads, false);
        return Cross(act.Recipients[place], from, Except(act.Recipients, place), Except(sides, place), act.MakesDyads, false);
    }

    private CountedAct? Cross(int starter, Side from, int[] recipients, Side[] sides, bool makesDyads, bool recorded)
    {
        if (from is not (Side.A or Side.B)) return null;
        var to = from == Side.A ? Side.B : Side.A;
        int addressed = 0;
        foreach (var side in sides) if (side == to) addressed++;
        if (addressed == 0) return null;
        double weight = counting.Rule switch
        {
            CountingRule.Act => 1,
            CountingRule.Pair => addressed,
            // Left-out roles are not among the recipients of any count, whichever way they came to be known.
            _ => (double)addressed / sides.Count(s => s != Side.Excluded),
        };
        int[] dyads = [];
        if (makesDyads && starter >= 0)
        {
            dyads = new int[addressed];
            for (int k = 0, d = 0; k < sides.Length; k++)
                if (sides[k] == to) dyads[d++] = from == Side.A ? resolver.DyadOf(starter, recipients[k]) : resolver.DyadOf(recipients[k], starter);
        }
        return starter < 0
            ? new(from == Side.A, weight, recorded, recipients, sides, dyads)
            : new(from == Side.A, weight, recorded, [starter, .. recipients], [from, .. sides], dyads);
    }

    private static T[] Except<T>(T[] items, int place) => [.. items[..place], .. items[(place + 1)..]];
}
