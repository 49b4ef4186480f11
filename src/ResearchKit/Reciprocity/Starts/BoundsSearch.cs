namespace ResearchKit;

/// <summary>Finds the lowest and the highest share of starts, and change of it, that what is not known allows.</summary>
internal sealed class BoundsSearch
{
    /// <summary>A group of recorders with fewer counted contacts says too little to be a bound.</summary>
    public const int FewestContacts = 10;

    private readonly StudyActs _acts;
    private readonly Counting _headline;
    private readonly string _a, _b;

    public BoundsSearch(StudyActs acts)
    {
        (_acts, _headline) = (acts, Counting.Of(acts.Study));
        (_a, _b) = (SideLabels.LabelOf(acts.Study, Side.A), SideLabels.LabelOf(acts.Study, Side.B));
    }

    public InitiationBounds Of()
    {
        var whole = _acts.Whole(_headline);
        var share = Initiation.StartEstimates.Of(whole, _headline).Share;
        var ofShare = Rows(Initiation.ShareInfo, share, whole.UnknownStarters, whole.TwoRoles, (first, _) => Initiation.StartEstimates.Of(_acts.Whole(first), first).Share, _acts.Study.Interactions, null);
        if (_acts.Windows.Count < 2) return new(share, ofShare, null, [], _a);
        var (one, last) = (_acts.Table(0, _headline), _acts.Table(_acts.Windows.Count - 1, _headline));
        var change = Initiation.Change(one, last, _headline);
        var ofChange = Rows(
            Initiation.ShareChangeInfo, change, one.UnknownStarters + last.UnknownStarters, one.TwoRoles + last.TwoRoles,
            (first, second) => Initiation.Change(_acts.Table(0, first), _acts.Table(_acts.Windows.Count - 1, second), first), _acts.Windows[0].Interactions, _acts.Windows[^1].Interactions);
        return new(share, ofShare, change, ofChange, _a);
    }

    private List<StartBounds> Rows(MeasureInfo measure, Estimate headline, long unknown, long two, Func<Counting, Counting, Estimate> value, Interactions first, Interactions? last)
    {
        Assignment[] none = [Assignment.LeftOut], both = [Assignment.ForA, Assignment.ForB];
        StartBounds Bound(string what, long open, Assignment[] starters, Assignment[] roles, string reason)
        {
            if (open == 0) return Undefined(measure, headline, what, reason);
            var ways = (from s in starters from r in roles select _headline with { UnknownStarters = s, TwoRoles = r }).ToList();
            var tried = last is null ? ways.Select(w => (Words(w), value(w, w)))
                : from f in ways from l in ways select (f == l ? Words(f) : $"first {Words(f)}, last {Words(l)}", value(f, l));
            return Extremes(measure, headline, what, open, tried, reason);
        }
        return
        [
            Bound("starters not recorded", unknown, both, none, "every starter is recorded"),
            Bound("people who hold two roles", two, none, both, "nobody's role is left open"),
            Bound("both at once", unknown > 0 && two > 0 ? unknown + two : 0, both, both, "at most one of the two is left open"),
            Recorders(measure, headline, first, last),
            Rates(measure, headline, first, last),
        ];
    }

    private StartBounds Recorders(MeasureInfo measure, Estimate headline, Interactions first, Interactions? last)
    {
        const string what = "who wrote it down";
        var early = Groups(first);
        if (last is null)
        {
            string none = early.Count == 1 ? $"only {early[0].Label} wrote down {FewestContacts} contacts or more that count" : $"no group of recorders wrote down {FewestContacts} contacts that count";
            return early.Count < 2 ? Undefined(measure, headline, what, none)
                : Extremes(measure, headline, what, early.Sum(g => g.Table.Acts.Length), early.Select(g => ($"as {g.Label} wrote it down", Initiation.StartEstimates.Of(g.Table, _headline).Share)), none);
        }
        var late = Groups(last);
        if (early.Count == 0 || late.Count == 0 || (early.Count == 1 && late.Count == 1 && early[0].Label == late[0].Label))
            return Undefined(measure, headline, what, $"in the first and the last cycle no two groups of recorders wrote down {FewestContacts} contacts that count");
        return Extremes(
            measure, headline, what, early.Concat(late).Sum(g => g.Table.Acts.Length),
            from f in early from l in late select (f.Label == l.Label ? $"as {f.Label} wrote it down" : $"first as {f.Label}, last as {l.Label} wrote it down", Initiation.Change(f.Table, l.Table, _headline)), "");
    }

    // What if the side whose people wrote down less, per recorder-month, is also the side whose starts are missing, in that proportion; and the other way round.
    private StartBounds Rates(MeasureInfo measure, Estimate headline, Interactions first, Interactions? last)
    {
        const string what = "how much either side wrote down";
        var early = Rate(first);
        var late = last is null ? early : Rate(last);
        if (double.IsNaN(early.Ratio) || double.IsNaN(late.Ratio) || !headline.IsDefined)
            return Undefined(measure, headline, what, headline.Reason ?? (last is null ? "not both sides have people who wrote contacts down" : "not both sides have people who wrote contacts down in the first and the last cycle"));
        Estimate Of(double value) => headline with { Value = value, Numerator = double.NaN, Denominator = double.NaN, Interval = null, NoInterval = "a bound has no range of its own" };
        string Times(double ratio) => FormattableString.Invariant($"{Plain.Number(ratio)} times as many starts");
        return last is null
            ? new(what, early.Contacts, Of(early.Low), $"{Times(early.Ratio)} by {_b}", Of(early.High), $"{Times(early.Ratio)} by {_a}")
            : new(what, early.Contacts + late.Contacts, Of(late.Low - early.High), $"first {Times(early.Ratio)} by {_a}, last {Times(late.Ratio)} by {_b}", Of(late.High - early.Low), $"first {Times(early.Ratio)} by {_b}, last {Times(late.Ratio)} by {_a}");
    }

    private (double Ratio, double Low, double High, long Contacts) Rate(Interactions interactions)
    {
        double PerMonth(RecorderSide side)
        {
            var written = interactions.Where(i => RecorderGroup.Of(_acts.Study, i) == side).ToList();
            return written.Count == 0 ? double.NaN : (double)written.Count / written.Select(i => (i.RecordedBy, i.Start.Year, i.Start.Month)).Distinct().Count();
        }
        double a = PerMonth(RecorderSide.A), b = PerMonth(RecorderSide.B), ratio = Math.Max(a, b) / Math.Min(a, b);
        var starts = Initiation.StartEstimates.Of(_acts.Table(interactions, _headline), _headline);
        return (ratio, starts.FromA / (starts.FromA + ratio * starts.FromB), ratio * starts.FromA / (ratio * starts.FromA + starts.FromB), starts.Table.Acts.Length);
    }

    private List<(string Label, ActTable Table)> Groups(Interactions interactions)
        => [.. RecorderGroup.All.Select(g => (RecorderGroup.LabelOf(_acts.Study, g), _acts.Table(interactions.Where("contacts that others wrote down", i => RecorderGroup.Of(_acts.Study, i) == g), _headline)))
            .Where(g => g.Item2.Acts.Length >= FewestContacts)];

    private string Words(Counting counting)
    {
        string Side(Assignment assignment) => assignment == Assignment.ForA ? _a : _b;
        var words = new List<string>();
        if (counting.UnknownStarters != Assignment.LeftOut) words.Add($"unknown starters all {Side(counting.UnknownStarters)}");
        if (counting.TwoRoles != Assignment.LeftOut) words.Add($"two roles to give {Side(counting.TwoRoles)} most starts");
        return string.Join(" and ", words);
    }

    private static StartBounds Extremes(MeasureInfo measure, Estimate headline, string what, long open, IEnumerable<(string Choice, Estimate Value)> ways, string reason)
    {
        var defined = ways.Where(w => w.Value.IsDefined).OrderBy(w => w.Value.Value).ToList();
        return defined.Count == 0 ? Undefined(measure, headline, what, reason.Length > 0 ? reason : "no way of counting gives a number", open)
            : new(what, open, defined[0].Value, defined[0].Choice, defined[^1].Value, defined[^1].Choice);
    }

    private static StartBounds Undefined(MeasureInfo measure, Estimate headline, string what, string reason, long open = 0)
    {
        var none = Estimate.Undefined(measure, 0, headline.Unit, headline.Provenance, reason);
        return new(what, open, none, "", none, "");
    }
}
