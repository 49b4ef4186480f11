namespace ResearchKit;

/// <summary>Starts between any two roles: matched person pair by person pair, counted by the roles in which both acted.</summary>
internal sealed class RoleReturns
{
    private readonly Study _study;
    private readonly ReturnRule _rule;
    private readonly Provenance _provenance;
    private readonly List<(int From, int To, int Starter, int Towards)> _pairsOf = [];
    private readonly List<ReturnContact> _contacts = [];
    private readonly List<(int A, int B)> _pairs = [];
    private readonly List<List<int>> _persons = [], _actsOf = [];
    private readonly List<string> _roles = [];
    private readonly List<(int From, int To)> _kinds = [];

    public RoleReturns(ReturnWindow window, ReturnRule rule)
    {
        (_study, _rule) = (window.Interactions.Study, rule);
        var pairOf = new Dictionary<(int, int), int>();
        var kindOf = new Dictionary<(int, int), int>();
        var roleOf = new Dictionary<string, int>(StringComparer.Ordinal);
        long week = 0, both = 0, unknown = 0, convened = 0, starter = 0, several = 0, excluded = 0, group = 0, outside = 0;
        for (int i = 0; i < window.Acts.Count; i++)
        {
            var (act, resolved) = (window.Interactions[i], window.Acts[i]);
            if (!rule.Takes(act)) { if (act.Precision == Precision.Week) week++; else if (act.Direction == Direction.TwoWay) both++; else unknown++; continue; }
            if (resolved.Convened) { convened++; continue; }
            if (resolved.Starter < 0) { starter++; continue; }
            if (!resolved.MakesDyads) { group++; continue; }
            var day = DateOnly.FromDateTime(act.Start);
            bool acted = act.RecipientRoles.Count == act.RecipientIds.Count;
            if (RoleOf(act.InitiatorId!, act.InitiatorRole, day) is not { } from) { several++; continue; }
            if (_study.Roles.SideOf(from) == Side.Excluded) { excluded++; continue; }
            int place = _persons.Count;
            foreach (int to in resolved.Recipients)
            {
                string id = window.Resolver.Ids[to];
                int at = IndexIn(act.RecipientIds, id);
                if (RoleOf(id, acted ? act.RecipientRoles[at] : null, day) is not { } towards) { several++; continue; }
                if (_study.Roles.SideOf(towards) == Side.Excluded) continue;
                var (a, b) = resolved.Starter < to ? (resolved.Starter, to) : (to, resolved.Starter);
                int pair = Index(pairOf, _pairs, (a, b)), kind = Index(kindOf, _kinds, (Index(roleOf, _roles, from), Index(roleOf, _roles, towards)));
                if (window.Contact(act, place, pair, resolved.Starter == a, resolved.Starter, to, kind) is not { } contact) { outside++; continue; }
                if (_persons.Count == place) _persons.Add([resolved.Starter]);
                _persons[place].Add(to);
                _contacts.Add(contact);
                _pairsOf.Add((resolved.Starter, to, _kinds[kind].From, _kinds[kind].To));
            }
        }
        _actsOf.AddRange(window.Resolver.Ids.Select(_ => new List<int>()));
        for (int a = 0; a < _persons.Count; a++)
            foreach (int person in _persons[a]) _actsOf[person].Add(a);
        _provenance = window.Interactions.Provenance
            .Without("contacts known to the week only", week).Without("two-way contacts, returned within themselves, shown apart", both).Without("contacts whose direction is not recorded", unknown)
            .Without("contacts that were convened (standing or required), shown apart", convened).Without("contacts whose starter is not recorded", starter)
            .Without("group contacts that make no pairs (too many people, several recipients)", group)
            .Without("starts by or towards people who held several roles that day, role acted in not recorded", several)
            .Without("contacts started in a role that is left out of all counts", excluded)
            .Without("starts outside the period, or before or after somebody was in the study", outside);
    }

    /// <summary>The rows.</summary>
    public ReturnsByRole ByRole()
    {
        var byKind = new ReturnMeasure(ReturnContacts.Of(_contacts, _pairs.Count, _persons.Count), _kinds.Count, _persons.Count, _rule);
        var byStarter = new ReturnMeasure(ReturnContacts.Of([.. _contacts.Select(c => c with { Group = _kinds[c.Group].From })], _pairs.Count, _persons.Count), _roles.Count, _persons.Count, _rule);
        var places = _study.InOrder(_roles.Select(_study.GroupOf)).Select((g, k) => (g.Word, k)).ToDictionary(x => x.Word, x => x.k, StringComparer.Ordinal);
        int Place(int role) => places[_study.GroupOf(_roles[role]).Word];
        var rows = new List<ReturnRole>();
        foreach (int role in Enumerable.Range(0, _roles.Count).OrderBy(Place))
        {
            if (byStarter[role].Starts == 0) continue;
            rows.Add(Row(byStarter, role, role, null));
            foreach (int kind in Enumerable.Range(0, _kinds.Count).Where(k => _kinds[k].From == role).OrderBy(k => Place(_kinds[k].To))) rows.Add(Row(byKind, kind, role, _kinds[kind].To));
        }
        return new(rows, _rule.Days, _provenance);
    }

    private ReturnRole Row(ReturnMeasure measure, int group, int starter, int? towards)
    {
        // Who and which pairs stand behind the row: both directions of the pair of roles, for what is returned rests on both.
        var (left, right, pairs) = (new SortedSet<int>(), new SortedSet<int>(), new SortedSet<int>());
        for (int k = 0; k < _contacts.Count; k++)
        {
            var (from, to, fromRole, toRole) = _pairsOf[k];
            bool forward = fromRole == starter && (towards is null || toRole == towards), back = toRole == starter && (towards is null || fromRole == towards);
            if (!forward && !back) continue;
            pairs.Add(_contacts[k].Pair);
            left.Add(forward ? from : to);
            right.Add(forward ? to : from);
        }
        bool oneSet = towards is null || towards == starter;
        if (oneSet) left.UnionWith(right);
        double[] theta = Values(measure, group, []);
        double[][] a = Each(measure, group, left.Select(ActsOf)), b = oneSet ? [] : Each(measure, group, right.Select(ActsOf)), d = Each(measure, group, pairs.Select(ActsWith));
        Estimate Make(MeasureInfo info, int value, JackknifeScale scale, double high, long n)
        {
            if (double.IsNaN(theta[value])) return Estimate.Undefined(info, n, "starts", _provenance, FormattableString.Invariant($"no start there is followed for {_rule.Days} days"));
            double[] va = [.. a.Select(x => x[value])], vb = [.. b.Select(x => x[value])], vd = [.. d.Select(x => x[value])];
            var range = oneSet ? Jackknife.OneSet(theta[value], va, vd, scale, 0, high, _rule.Counting.Level) : Jackknife.TwoWay(theta[value], va, vb, vd, scale, 0, high, _rule.Counting.Level);
            return new(info, theta[value], n, "starts", _provenance) { Interval = range.Interval, NoInterval = range.NoInterval };
        }
        var tally = measure[group];
        left.UnionWith(right);
        return new(
            _roles[starter], towards is { } to2 ? _roles[to2] : null, Label(_roles[starter]), towards is { } to3 ? Label(_roles[to3]) : "anybody", tally.Starts, tally.Followed, tally.Returned, left.Count,
            Make(ReturnTime.ShareInfo, 0, JackknifeScale.Logit, 1, tally.Followed) with { Numerator = tally.Returned, Denominator = tally.Followed },
            Make(ReturnTime.MeanInfo, 1, JackknifeScale.Raw, _rule.Days, tally.Starts));
    }

    private static double[][] Each(ReturnMeasure measure, int group, IEnumerable<int[]> acts) => [.. acts.Select(removed => Values(measure, group, removed))];

    private static double[] Values(ReturnMeasure measure, int group, int[] without)
    {
        var values = new double[measure.Values];
        measure.Without(without, values);
        return [values[group * ReturnMeasure.Each], values[group * ReturnMeasure.Each + 1]];
    }

    private int[] ActsOf(int person) => [.. _actsOf[person]];

    private int[] ActsWith(int pair) => [.. _actsOf[_pairs[pair].A].Intersect(_actsOf[_pairs[pair].B])];

    private string Label(string role) => role.Length == 0 ? RoleGroup.NotRecorded.Label : _study.Roles.LabelOf(role);

    // Null: several roles that day, and the one acted in is not recorded. Empty: no role.
    private string? RoleOf(string person, string? acted, DateOnly day)
    {
        if (!string.IsNullOrEmpty(acted)) return acted;
        var roles = _study.Roles.At(person, day);
        return roles.Count > 1 ? null : roles.Count == 1 ? roles[0].Word : "";
    }

    private static int IndexIn(IdList ids, string id)
    {
        int at = 0;
        while (ids[at] != id) at++;
        return at;
    }

    private static int Index<T>(Dictionary<T, int> known, List<T> items, T item)
        where T : notnull
    {
        if (known.TryGetValue(item, out int place)) return place;
        items.Add(item);
        return known[item] = items.Count - 1;
    }
}
