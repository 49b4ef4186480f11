using static ResearchKit.SyntheticRoles;

namespace ResearchKit;

/// <summary>P11: reflections, the decisions to which some of them led, the actions that followed, and the links between them.</summary>
internal sealed class SyntheticReflecting
{
    private const int OrphanActions = 2;

    private readonly SyntheticWorld _world;
    private readonly Rng _rng;

    public SyntheticReflecting(SyntheticWorld world, IReadOnlyList<SourceDocument> sources, IReadOnlyList<Wave> waves)
    {
        (_world, _rng) = (world, world.Stream(SyntheticChapter.Reflecting));
        Reflect(sources);
        Decide();
        Act();
        foreach (var decision in Decisions.Where(_ => waves.Count > 0))
            if (_rng.Chance(0.3) && waves.FirstOrDefault(w => w.Opened >= decision.Date) is { } wave) Links.Add(new("decision", decision.Id, "wave", wave.Id, LinkRelation.MeasuredBy));
    }

    public List<Reflection> Reflections { get; } = [];

    public List<Decision> Decisions { get; } = [];

    public List<ActionStep> Actions { get; } = [];

    public List<EvidenceLink> Links { get; } = [];

    private void Reflect(IReadOnlyList<SourceDocument> sources)
    {
        int count = _world.Sizes.Reflections, contested = count / 2;
        for (int i = 0; i < count; i++)
        {
            int c = CycleOfReflection(i, count);
            var cycle = _world.Cycles[c];
            var day = SyntheticDraw.Day(_rng, cycle.Start.AddDays((cycle.End.DayNumber - cycle.Start.DayNumber) * 3 / 4), cycle.End.AddDays(-14));
            var by = SyntheticDraw.Some(_rng, [.. _world.People.Where(p => p.Role is Coproducer or Professional && p.PresentOn(day))], 2 + _rng.Below(3)).OrderBy(p => p.Index);
            Reflections.Add(new($"SYN-R{i + 1:00}", cycle.Id, day, new(by.Select(p => p.Id)), SyntheticTexts.Statements[i % SyntheticTexts.Statements.Length], (ReflectionKind)_rng.Below(4), i == contested ? Agreement.Contested : Agreement.Shared));
            var before = sources.Where(s => s.Date <= day && s.CycleId == cycle.Id).ToList();
            if (before.Count > 0 && _rng.Chance(0.8))
                Links.Add(new("source", before[_rng.Below(before.Count)].Id, "reflection", Reflections[i].Id, i == contested ? LinkRelation.Contradicts : LinkRelation.Supports));
        }
    }

    /// <summary>The middle cycle has some more: of 18, 5, 8 and 5.</summary>
    private int CycleOfReflection(int i, int count)
    {
        int cycles = _world.Cycles.Count;
        if (cycles != 3) return i * cycles / count;
        return i * 18 < 5 * count ? 0 : i * 18 < 13 * count ? 1 : 2;
    }

    private void Decide()
    {
        // Which reflections lead on is drawn first; then every decision takes its reflection, each of those at least one while decisions last.
        var leads = Reflections.Where(r => _rng.Chance(_world.Level(PlantedFeatures.Traceability, CycleIndex(r.CycleId), 0.60, 0.75, 0.80))).ToList();
        int count = _world.Sizes.Decisions;
        var first = SyntheticDraw.Some(_rng, leads, Math.Min(count, leads.Count)).OrderBy(r => r.Date).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        for (int d = 0; d < count; d++)
        {
            var from = leads.Count == 0 ? null : d < first.Count ? first[d] : leads[_rng.Below(leads.Count)];
            int c = from is null ? d % _world.Cycles.Count : CycleIndex(from.CycleId);
            // Decisions are taken in the last two weeks of a cycle, after its reflections.
            var day = _world.Cycles[c].End.AddDays(-1 - _rng.Below(13));
            var by = SyntheticDraw.Some(_rng, [.. _world.People.Where(p => p.Role is Coproducer or Professional && p.PresentOn(day))], p => p.Role == Professional ? 1.5 : 1, 2 + _rng.Below(2)).OrderBy(p => p.Index).ToList();
            var level = (ParticipationLevel)Math.Clamp((int)(_world.Level(PlantedFeatures.Voice, c, 1.6, 2.3, 3.0) + 0.9 * _rng.Normal()), 0, 4);
            var (text, why) = SyntheticTexts.Decisions[d % SyntheticTexts.Decisions.Length];
            string id = $"SYN-D{d + 1:00}";
            Decisions.Add(new(id, _world.Cycles[c].Id, day, text, why, level, new(by.Select(p => p.Id)), _rng.Chance(0.7) ? by[^1].Id : null));
            if (from is not null) Links.Add(new("reflection", from.Id, "decision", id, LinkRelation.LedTo));
        }
        // More reflections than decisions lead on: the rest share a decision that is already there.
        foreach (var lead in leads.Except(first))
        {
            var later = Decisions.Where(d => d.Date >= lead.Date).ToList();
            if (later.Count > 0) Links.Add(new("reflection", lead.Id, "decision", later[_rng.Below(later.Count)].Id, LinkRelation.LedTo));
        }
    }

    private void Act()
    {
        // About three decisions of ten lead to no action: dead ends. The first actions are orphans: nobody wrote down where they come from.
        int dead = Decisions.Count * 4 / 13;
        var live = SyntheticDraw.Some(_rng, Decisions, Decisions.Count - dead).OrderBy(d => d.Date).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
        int count = _world.Sizes.Actions, orphans = live.Count == 0 ? count : Math.Min(OrphanActions, count / 4);
        for (int a = 0; a < count; a++)
        {
            var from = a < orphans ? null : live[(a - orphans) % live.Count];
            var start = from?.Date ?? _world.Cycles[Math.Min(a, _world.Cycles.Count - 1)].Start.AddDays(40);
            var due = SyntheticDraw.Earliest(start.AddDays(21 + _rng.Below(70)), _world.Last);
            int lot = _rng.Below(10);
            bool over = due < _world.Last.AddDays(-10);
            var status = !over ? ActionStatus.Planned : lot < 6 ? ActionStatus.Done : lot < 8 ? ActionStatus.Changed : ActionStatus.Dropped;
            DateOnly? done = status is ActionStatus.Done or ActionStatus.Changed ? SyntheticDraw.Earliest(due.AddDays(_rng.Below(21) - 10), _world.Last) : null;
            var owner = SyntheticDraw.Some(_rng, [.. _world.People.Where(p => p.Role is Coproducer or Professional && p.PresentOn(start))], 1)[0];
            string id = $"SYN-A{a + 1:00}";
            Actions.Add(new(id, _world.Cycles[_world.CycleOf(due)].Id, SyntheticTexts.Actions[a % SyntheticTexts.Actions.Length], owner.Id, due, status, done, (CoPhase)_rng.Below(4)));
            if (from is not null) Links.Add(new("decision", from.Id, "action", id, LinkRelation.LedTo));
        }
    }

    private int CycleIndex(string id)
    {
        for (int c = 0; c < _world.Cycles.Count; c++)
            if (_world.Cycles[c].Id == id) return c;
        return 0;
    }
}
