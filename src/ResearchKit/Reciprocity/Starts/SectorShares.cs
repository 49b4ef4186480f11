namespace ResearchKit;

/// <summary>The share of starts between the people of one sector on side a and those of one sector on side b, pair of sectors by pair of sectors.</summary>
/// <remarks>
/// One set of persons: a sector has few people, and both sectors of a pair are one group in the interval, V = max(V_N - V_D, V_N/2), n - 1 df. Left out in
/// turn: each person of the two sectors who starts or receives one of these contacts, and each pair of people.
/// </remarks>
internal sealed class SectorShares(Study study, Counting counting)
{
    private readonly SectorGroups _groups = new(study);
    private readonly Dictionary<(string A, string B), List<Contact>> _contacts = [];
    private long _twoSectors;

    /// <summary>A contact as one pair of sectors sees it.</summary>
    private readonly record struct Contact(bool FromA, double Weight, int[] A, int[] B, bool MakesPairs);

    public InitiationBreakdown Of(Interactions interactions)
    {
        var resolver = new ActResolver(study);
        var acts = resolver.Read(interactions);
        var tally = new ActTally(resolver, counting);
        long contacts = 0;
        for (int i = 0; i < acts.Length; i++)
            if (tally.Count(acts[i]) is { } counted && Add(interactions[i], counted, resolver)) contacts++;
        var provenance = tally.Explain(interactions.Provenance).Without(_groups.TwoAtOnce, _twoSectors);
        var parts = _contacts.OrderBy(c => c.Key.A.Length == 0).ThenBy(c => c.Key.A, StringComparer.Ordinal).ThenBy(c => c.Key.B.Length == 0).ThenBy(c => c.Key.B, StringComparer.Ordinal)
            .Select(c => Part(c.Key, c.Value, provenance)).ToList();
        return new("sector", "sectors", parts, contacts, SideLabels.LabelOf(study, Side.A), SideLabels.LabelOf(study, Side.B), provenance);
    }

    private bool Add(Interaction act, CountedAct counted, ActResolver resolver)
    {
        var day = DateOnly.FromDateTime(act.Start);
        bool recorded = act.RecipientRoles.Count == act.RecipientIds.Count;
        int starter = counted.Persons[0];
        string? from = _groups.Of(resolver.Ids[starter], act.InitiatorRole, day);
        var to = counted.FromA ? Side.B : Side.A;
        var addressed = new List<(int Person, string? Sector)>();
        for (int k = 1; k < counted.Persons.Length; k++)
        {
            if (counted.Sides[k] != to) continue;
            string id = resolver.Ids[counted.Persons[k]];
            int place = recorded ? act.RecipientIds.ToList().IndexOf(id) : -1;
            addressed.Add((counted.Persons[k], _groups.Of(id, place >= 0 ? act.RecipientRoles[place] : null, day)));
        }
        if (from is null || addressed.Exists(a => a.Sector is null))
        {
            _twoSectors++;
            return false;
        }
        int recipients = counted.Sides.Skip(1).Count(s => s != Side.Excluded);
        foreach (var group in addressed.GroupBy(a => a.Sector!, StringComparer.Ordinal))
        {
            int[] there = [.. group.Select(a => a.Person)];
            double weight = counting.Rule switch { CountingRule.Act => 1, CountingRule.Pair => there.Length, _ => (double)there.Length / recipients };
            bool pairs = counted.Dyads.Length > 0;
            var key = counted.FromA ? (from, group.Key) : (group.Key, from);
            if (!_contacts.TryGetValue(key, out var known)) _contacts[key] = known = [];
            known.Add(counted.FromA ? new(true, weight, [starter], there, pairs) : new(false, weight, there, [starter], pairs));
        }
        return true;
    }

    private InitiationPart Part((string A, string B) sectors, List<Contact> contacts, Provenance provenance)
    {
        double all = contacts.Sum(c => c.Weight), fromA = contacts.Where(c => c.FromA).Sum(c => c.Weight);
        // A share of what is left; sums of fractions that are nothing but rounding are nothing.
        double Without(Func<Contact, bool> gone)
        {
            double left = 0, a = 0;
            foreach (var contact in contacts)
            {
                if (gone(contact)) continue;
                left += contact.Weight;
                if (contact.FromA) a += contact.Weight;
            }
            return left == 0 ? double.NaN : a / left;
        }
        int[] onA = [.. contacts.SelectMany(c => c.A).Distinct().Order()], onB = [.. contacts.SelectMany(c => c.B).Distinct().Order()];
        double[] people = [.. onA.Union(onB).Order().Select(p => Without(c => Array.IndexOf(c.A, p) >= 0 || Array.IndexOf(c.B, p) >= 0))];
        // Which pairs there are follows from the contacts that make pairs; a pair goes with every contact in which both take part, group contacts too.
        var made = contacts.Where(c => c.MakesPairs).SelectMany(c => c.A.SelectMany(a => c.B.Select(b => (A: a, B: b)))).Distinct().Order();
        double[] pairs = [.. made.Select(d => Without(c => Array.IndexOf(c.A, d.A) >= 0 && Array.IndexOf(c.B, d.B) >= 0))];
        var interval = Jackknife.OneSet(fromA / all, people, pairs, JackknifeScale.Logit, 0, 1, counting.Level);
        var share = new Estimate(Initiation.SectorShareInfo, fromA / all, contacts.Count, "contacts", provenance)
        {
            Numerator = fromA,
            Denominator = all,
            Interval = interval.Interval,
            NoInterval = interval.NoInterval,
            Rule = counting.Rule,
        };
        return new($"{sectors.A} | {sectors.B}", $"{_groups.LabelOf(sectors.A)} and {_groups.LabelOf(sectors.B)}", share, fromA, all - fromA, onA.Length, onB.Length);
    }
}
