namespace ResearchKit.Tests;

/// <summary>
/// The planted patterns as an analyst would measure them on one study. Contact patterns (P1, P2, P4, P10) are measured on the contacts as they
/// happened: the study of the same seed without the recorder bias; all others on the study as recorded.
/// </summary>
public sealed class PlantedPatterns
{
    private readonly Study _study;
    private readonly List<Contact> _happened, _recorded;
    private readonly HashSet<string> _spanners;
    private readonly Dictionary<string, int> _cycleOfSource;
    private readonly List<CodedSegment> _passages;
    private readonly List<(string Coproducer, string Professional, int N, bool Both)>[] _pairs;
    private readonly Lazy<(double Courage, double Trust, double Transparency, double InOrder, double Censored)> _steps;

    /// <summary>The author who loses half of the contacts that coproducers start (SyntheticRecording).</summary>
    private const string BiasedRecorder = "SYN-P16";

    /// <summary>One start between the sides: the two persons, who of them started, in which cycle.</summary>
    private readonly record struct Contact(string Coproducer, string Professional, bool ByCoproducer, int Cycle, bool Addressed, int Act, Interaction Row);

    public PlantedPatterns(Study recorded, Study happened)
    {
        _study = recorded;
        _happened = Contacts(happened);
        _recorded = ReferenceEquals(recorded, happened) ? _happened : Contacts(recorded);
        _pairs = [.. Enumerable.Range(0, recorded.LeafCycles.Count).Select(cycle => Pairs(_happened.Where(c => c.Cycle == cycle)).ToList())];
        _steps = new(FirstWeeks);
        // Bridge-builders as the partnership names them: the five with most nominations, ties by id.
        Nominated = [.. recorded.Tables.Nominations.GroupBy(n => n.NomineeId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(5).Select(g => g.Key)];
        _spanners = [.. Nominated];
        _cycleOfSource = recorded.Tables.Sources.ToDictionary(s => s.Id, s => CycleOf(s.Date), StringComparer.Ordinal);
        _passages = [.. recorded.Tables.Segments.GroupBy(s => (s.SourceId, s.Start, s.End)).Select(g => g.First())];
    }

    public IReadOnlyList<string> Nominated { get; }

    public static PlantedPatterns Of(SyntheticOptions options)
        => new(SyntheticStudy.Create(options), SyntheticStudy.Happened(options));

    // ---- P1: share of acts between the sides that a coproducer started, by cycle ----
    public double StartShare(int cycle) => Share(_happened.Where(c => c.Cycle == cycle));

    // ---- P2: share of pairs with two or more contacts in which both started ----
    public double Mutual(int cycle) => _pairs[cycle].Where(p => p.N >= 2).Select(p => p.Both ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average();

    public double MutualExpected(int cycle)
        => _pairs[cycle].Where(p => p.N >= 2).Select(p => 1 - 2 * Math.Pow(0.5, p.N)).DefaultIfEmpty(double.NaN).Average();

    // ---- P3: weeks from the start of the study to the first passage on each step, by pair ----
    public (double Courage, double Trust, double Transparency, double InOrder, double Censored) Steps() => _steps.Value;

    private (double Courage, double Trust, double Transparency, double InOrder, double Censored) FirstWeeks()
    {
        string[] steps = ["SYN-K-courage", "SYN-K-trust", "SYN-K-transparency"];
        var pairs = _study.Tables.Segments.Where(s => s.AboutIds.Count == 2 && steps.Contains(s.CodeId) && s.Date is not null).GroupBy(s => s.AboutIds.ToString())
            .Select(g => steps.Select(step => g.Where(s => s.CodeId == step).Select(s => (s.Date!.Value.DayNumber - _study.Period!.Value.First.DayNumber) / 7).DefaultIfEmpty(-1).Min()).ToArray()).ToList();
        double Median(int k) => pairs.Select(p => p[k]).Where(w => w >= 0).Order().ToList() is { Count: > 0 } w ? (w[(w.Count - 1) / 2] + w[w.Count / 2]) / 2.0 : double.NaN;
        var all = pairs.Where(p => p.All(w => w >= 0)).ToList();
        return (Median(0), Median(1), Median(2), (double)all.Count(p => p[0] <= p[1] && p[1] <= p[2]) / all.Count, 1 - (double)all.Count / pairs.Count);
    }

    // ---- P4: contacts and mutual pairs with a bridge-builder ----
    public double SpannerShare() => (double)Acts(_happened).Count(a => a.Any(WithSpanner)) / Acts(_happened).Count();

    public double SpannerMutualGap() => SpannerMutualGap(_ => true);

    public double SpannerMutualGap(bool ofCoproducers) => SpannerMutualGap(p => _spanners.Contains(ofCoproducers ? p.Coproducer : p.Professional) || !WithSpanner(p.Coproducer, p.Professional));

    // ---- P5: share of a code in the passages of a cycle that tell of no pair ----
    public double Doubts(int cycle) => CodeShare(cycle, c => c == "SYN-K-tired-of-new");

    public double Structural(int cycle) => CodeShare(cycle, c => c is "SYN-K-funding" or "SYN-K-time" or "SYN-K-mandate");

    // ---- P6: unpaid share of minutes of preparation, and role confusion of people with two roles, by cycle ----
    public double UnpaidPreparation(string role, int? cycle = null)
    {
        var roles = _study.Participants.ToDictionary(p => p.Id, p => p.Role);
        var entries = _study.Tables.TimeLog.Where(t => t.Activity == "preparation" && roles[t.ParticipantId] == role && (cycle is null || CycleOf(t.Date) == cycle)).ToList();
        return (double)entries.Where(t => t.Paid == false).Sum(t => t.Minutes) / entries.Sum(t => t.Minutes);
    }

    /// <summary>Share of role confusion in what people with two roles say of other things than the steps.</summary>
    public double RoleConfusion(int cycle)
    {
        var two = _study.Tables.RoleSpells.GroupBy(s => s.ParticipantId).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var said = Passages().Where(s => s.SpeakerId is not null && two.Contains(s.SpeakerId) && s.AboutIds.Count == 0 && CycleOfSource(s) == cycle).ToList();
        return said.Count == 0 ? double.NaN : (double)said.Count(s => s.CodeId == "SYN-K-role-confusion") / said.Count;
    }

    // ---- P7: mean of person means of a dimension; item 4 of coproducers against the others ----
    public double Dimension(string dimension, int wave)
    {
        var items = CoordinatedActionChecklist.Items.Where(i => i.Dimension == dimension && !i.Belief).Select(i => i.Id).ToHashSet();
        return Answers(wave).Where(r => items.Contains(r.ItemId)).GroupBy(r => r.RespondentId).Where(g => 2 * g.Count() >= items.Count).Average(g => g.Average(r => r.Value!.Value));
    }

    public double ContributionsGap()
    {
        var roles = _study.Participants.ToDictionary(p => p.Id, p => p.Role);
        double Mean(bool coproducers) => Enumerable.Range(0, 3).SelectMany(Answers).Where(r => r.ItemId == "cac04" && (roles[r.RespondentId] == "coproducer") == coproducers).Select(r => (double)r.Value!.Value).DefaultIfEmpty(double.NaN).Average();
        return Mean(true) - Mean(false);
    }

    // ---- P8: the surveyed contact network ----
    public int ActiveSectors(int cycle)
    {
        var sector = _study.Participants.ToDictionary(p => p.Id, p => p.Sector);
        return _study.Interactions.During(_study.LeafCycles[cycle]).SelectMany(i => i.RecipientIds.Append(i.InitiatorId)).OfType<string>().Select(p => sector[p]).Distinct().Count();
    }

    public double MeanDegree(int wave) => (double)Ties(wave).Count / Respondents(wave).Count;

    public double Density(int wave) => MeanDegree(wave) / (SurveyWave(wave).Invited!.Value - 1);

    public double SectorEi(int wave)
    {
        var sector = _study.Participants.ToDictionary(p => p.Id, p => p.Sector);
        var ties = Ties(wave);
        return 2.0 * ties.Count(t => sector[t.EgoId] != sector[t.AlterId]) / ties.Count - 1;
    }

    public double TieReciprocity(int wave)
    {
        var asked = Respondents(wave);
        var ties = Ties(wave).Where(t => asked.Contains(t.AlterId)).Select(t => (t.EgoId, t.AlterId)).ToHashSet();
        return (double)ties.Count(t => ties.Contains((t.AlterId, t.EgoId))) / ties.Count;
    }

    // ---- P9 ----
    public double BetweennessShare(int wave)
    {
        var people = Ties(wave).SelectMany(t => new[] { t.EgoId, t.AlterId }).Distinct().Order(StringComparer.Ordinal).ToList();
        var index = people.Select((p, i) => (p, i)).ToDictionary(p => p.p, p => p.i);
        var next = people.Select(_ => new List<int>()).ToArray();
        foreach (var t in Ties(wave)) next[index[t.EgoId]].Add(index[t.AlterId]);
        double[] between = Betweenness(next);
        var roles = _study.Participants.ToDictionary(p => p.Id, p => p.Role);
        return people.Where(p => roles[p] is "citizen" or "coproducer").Sum(p => between[index[p]]) / between.Sum();
    }

    public double Adoption(int cycle)
    {
        var roles = _study.Participants.ToDictionary(p => p.Id, p => p.Role);
        return _study.Tables.Proposals.Where(p => roles[p.RaisedBy] != "professional" && p.CycleId == _study.LeafCycles[cycle].Id)
            .Average(p => p.Outcome is ProposalOutcome.Adopted or ProposalOutcome.Adapted ? 1.0 : 0);
    }

    // ---- P10: coproducers who keep a mutual pair without the two bridge-builders who took part in most contacts ----
    public double KeptWithoutBridges(int cycle)
    {
        var away = Nominated.OrderByDescending(s => _happened.Count(c => c.Coproducer == s || c.Professional == s)).ThenBy(s => s, StringComparer.Ordinal).Take(2).ToList();
        return Kept(cycle, away, MutualPairs(cycle));
    }

    /// <summary>The same without two others of the same roles: the mean over all such choices.</summary>
    public double KeptWithoutOthers(int cycle)
    {
        var away = Nominated.OrderByDescending(s => _happened.Count(c => c.Coproducer == s || c.Professional == s)).ThenBy(s => s, StringComparer.Ordinal).Take(2).ToList();
        var roles = _study.Participants.ToDictionary(p => p.Id, p => p.Role);
        List<string> Same(string id) => [.. _study.Participants.Where(p => p.Role == roles[id] && p.Consent != Consent.Withdrawn && !away.Contains(p.Id)).Select(p => p.Id)];
        var mutual = MutualPairs(cycle);
        var choices = from a in Same(away[0]) from b in Same(away[1]) where !string.Equals(a, b, StringComparison.Ordinal) select Kept(cycle, [a, b], mutual);
        return choices.Average();
    }

    // ---- P11 ----
    public double Closure(int cycle)
    {
        var closed = _study.Tables.Links.Where(l => l.FromKind == "reflection" && l.ToKind == "decision").Select(l => l.FromId).ToHashSet();
        return _study.Tables.Reflections.Where(r => r.CycleId == _study.LeafCycles[cycle].Id).Average(r => closed.Contains(r.Id) ? 1.0 : 0);
    }

    // ---- N2: share of coproducers' starts in the log of the biased recorder and in those of the others ----
    public (double Biased, double Others) Recorders()
        => (Share(_recorded.Where(c => c.Row.RecordedBy == BiasedRecorder)), Share(_recorded.Where(c => c.Row.RecordedBy != BiasedRecorder)));

    // ---- N4: share of starts by acts, and by initiator-recipient pairs ----
    public double ByActs() => Share(_recorded);

    public double ByPairs() => _recorded.Average(c => c.ByCoproducer ? 1.0 : 0);

    // ---- N5: share of the trust passages that come from one source, against the share that source has of the sources with trust ----
    public (double OfSegments, double OfSources) Talkative()
    {
        var by = Passages().Where(s => s.CodeId == "SYN-K-trust").GroupBy(s => s.SourceId).ToList();
        return ((double)by.Max(g => g.Count()) / by.Sum(g => g.Count()), 1.0 / by.Count);
    }

    // ---- N1, N3: chi-squared of who starts by weekday and by topic; duplicates of one entry count once ----
    public double Weekdays() => ChiSquared(c => (int)c.Row.Start.DayOfWeek, _recorded.Where(c => c.Row.Precision != Precision.Week));

    public double Topics() => ChiSquared(c => c.Row.Topic ?? "", _recorded);

    public int Acted(int cycle) => Acts(_recorded.Where(c => c.Cycle == cycle)).Count();

    private static double ChiSquared<T>(Func<Contact, T> by, IEnumerable<Contact> contacts)
        where T : notnull
    {
        var acts = Acts(contacts).Select(a => a.First()).Where(c => c.Row.RecipientIds.Count < 5).DistinctBy(c => (c.Row.Start, c.Row.InitiatorId, c.Row.RecipientIds)).ToList();
        double share = acts.Average(c => c.ByCoproducer ? 1.0 : 0);
        return acts.GroupBy(by).Sum(g => Math.Pow(g.Count(c => c.ByCoproducer) - share * g.Count(), 2) / (g.Count() * share * (1 - share)));
    }

    private static double Share(IEnumerable<Contact> contacts) => Acts(contacts).Select(a => a.First().ByCoproducer ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average();

    private static IEnumerable<IGrouping<int, Contact>> Acts(IEnumerable<Contact> contacts) => contacts.GroupBy(c => c.Act);

    /// <summary>Acts that make a pair: three people at most, or one recipient.</summary>
    private static IEnumerable<(string Coproducer, string Professional, int N, bool Both)> Pairs(IEnumerable<Contact> contacts)
        => contacts.Where(c => c.Addressed).GroupBy(c => (c.Coproducer, c.Professional))
            .Select(g => (g.Key.Coproducer, g.Key.Professional, g.Count(), g.Any(c => c.ByCoproducer) && g.Any(c => !c.ByCoproducer)));

    private bool WithSpanner(Contact c) => WithSpanner(c.Coproducer, c.Professional);

    private bool WithSpanner(string a, string b) => _spanners.Contains(a) || _spanners.Contains(b);

    private double SpannerMutualGap(Func<(string Coproducer, string Professional, int N, bool Both), bool> which)
    {
        var pairs = Enumerable.Range(0, 3).SelectMany(c => _pairs[c]).Where(p => p.N >= 2).Where(which).ToList();
        return pairs.Where(p => WithSpanner(p.Coproducer, p.Professional)).Select(p => p.Both ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average()
            - pairs.Where(p => !WithSpanner(p.Coproducer, p.Professional)).Select(p => p.Both ? 1.0 : 0).DefaultIfEmpty(double.NaN).Average();
    }

    private List<(string Coproducer, string Professional)> MutualPairs(int cycle)
        => [.. _pairs[cycle].Where(p => p.Both).Select(p => (p.Coproducer, p.Professional))];

    private double Kept(int cycle, IReadOnlyList<string> away, List<(string Coproducer, string Professional)> mutual)
    {
        var there = _study.Participants.Where(p => p.Role == "coproducer" && !away.Contains(p.Id) && p.Joined <= _study.LeafCycles[cycle].End && !(p.Left < _study.LeafCycles[cycle].Start)).Select(p => p.Id).ToList();
        var keep = mutual.Where(p => !away.Contains(p.Professional)).Select(p => p.Coproducer).ToHashSet();
        return (double)there.Count(keep.Contains) / there.Count;
    }

    private double CodeShare(int cycle, Func<string, bool> code)
    {
        string[] steps = ["SYN-K-courage", "SYN-K-trust", "SYN-K-transparency"];
        var rows = Passages().Where(s => !steps.Contains(s.CodeId) && CycleOfSource(s) == cycle).ToList();
        return (double)rows.Count(s => code(s.CodeId)) / rows.Count;
    }

    /// <summary>One row a passage: the first coder's.</summary>
    private List<CodedSegment> Passages() => _passages;

    private int CycleOfSource(CodedSegment s) => _cycleOfSource[s.SourceId];

    private int CycleOf(DateOnly day) => _study.CycleAt(day) is { } c ? c.Ordinal - 1 : -1;

    private IEnumerable<Response> Answers(int wave) => _study.Tables.Responses.Where(r => r.WaveId == $"SYN-W-C{wave + 1}" && r.Value is not null);

    private Wave SurveyWave(int wave) => _study.Tables.Waves.Single(w => w.Id == $"SYN-W-N{wave + 1}");

    private List<Tie> Ties(int wave) => [.. _study.Tables.Ties.Where(t => t.WaveId == $"SYN-W-N{wave + 1}" && t.Relation == "contact")];

    private HashSet<string> Respondents(int wave) => [.. Ties(wave).Select(t => t.EgoId)];

    private static List<Contact> Contacts(Study study)
    {
        var contacts = new List<Contact>();
        var rows = study.Tables.Interactions;
        for (int a = 0; a < rows.Count; a++)
        {
            var i = rows[a];
            var day = DateOnly.FromDateTime(i.Start);
            if (i.InitiatorId is null || i.Occasion is Occasion.Standing or Occasion.Required) continue;
            var from = i.InitiatorRole is { } role ? study.Roles.SideOf(role) : study.Roles.SideAt(i.InitiatorId, day);
            for (int k = 0; k < i.RecipientIds.Count; k++)
            {
                var to = i.RecipientRoles.Count > 0 ? study.Roles.SideOf(i.RecipientRoles[k]) : study.Roles.SideAt(i.RecipientIds[k], day);
                if (!(from == Side.A && to == Side.B || from == Side.B && to == Side.A)) continue;
                bool addressed = i.RecipientIds.Count == 1 || 1 + i.RecipientIds.Count + i.PresentIds.Count <= 3;
                contacts.Add(from == Side.A
                    ? new(i.InitiatorId, i.RecipientIds[k], true, study.CycleAt(day)!.Ordinal - 1, addressed, a, i)
                    : new(i.RecipientIds[k], i.InitiatorId, false, study.CycleAt(day)!.Ordinal - 1, addressed, a, i));
            }
        }
        return contacts;
    }

    private static double[] Betweenness(List<int>[] next)
    {
        // Brandes 2001, directed, unweighted.
        int n = next.Length;
        var between = new double[n];
        for (int s = 0; s < n; s++)
        {
            var order = new List<int>();
            var before = Enumerable.Range(0, n).Select(_ => new List<int>()).ToArray();
            double[] paths = new double[n], share = new double[n];
            int[] far = [.. Enumerable.Repeat(-1, n)];
            (paths[s], far[s]) = (1, 0);
            var open = new Queue<int>([s]);
            while (open.TryDequeue(out int v))
            {
                order.Add(v);
                foreach (int w in next[v])
                {
                    if (far[w] < 0) { far[w] = far[v] + 1; open.Enqueue(w); }
                    if (far[w] == far[v] + 1) { paths[w] += paths[v]; before[w].Add(v); }
                }
            }
            for (int k = order.Count - 1; k > 0; k--)
            {
                foreach (int v in before[order[k]]) share[v] += paths[v] / paths[order[k]] * (1 + share[order[k]]);
                between[order[k]] += share[order[k]];
            }
        }
        return between;
    }
}
