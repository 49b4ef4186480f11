using System.Globalization;

namespace ResearchKit;

/// <summary>The record drawn anew from its people, its pairs or its acts. What does not count between the two sides stays as it is.</summary>
internal sealed class Redraw
{
    // Somebody who is drawn more often than this, which in practice nobody is, counts as drawn so often.
    private const int MostCopies = 16;

    private readonly Interactions _acts;
    private readonly Study _study;
    private readonly (int[] Persons, int Pair)?[] _counted;
    private readonly int[] _sideA, _sideB;
    private readonly int _pairs, _countedActs;
    private readonly int[] _places;
    private readonly Dictionary<string, int> _index;
    private readonly string[][] _names;

    public Redraw(Interactions acts)
    {
        _acts = acts;
        var resolver = new ActResolver(acts.Study);
        var resolved = resolver.Read(acts);
        var counting = Counting.Of(acts.Study);
        var tally = new ActTally(resolver, counting);
        var table = ActTable.Of(resolver, resolved, acts.Provenance, counting, drawn: true);
        (_sideA, _sideB) = (table.SideA, table.SideB);
        var pairs = new Dictionary<(int, int), int>();
        _counted = Array.ConvertAll(resolved, act =>
        {
            if (tally.Count(act) is not { } counted) return null;
            int other = Array.FindIndex(counted.Sides, 1, s => s == (counted.FromA ? Side.B : Side.A));
            var key = (counted.Persons[0], counted.Persons[other < 0 ? 0 : other]);
            if (!counted.FromA) key = (key.Item2, key.Item1);
            if (!pairs.TryGetValue(key, out int pair)) pairs[key] = pair = pairs.Count;
            return ((int[], int)?)(counted.Persons, pair);
        });
        _pairs = pairs.Count;
        _places = [.. Enumerable.Range(0, _counted.Length).Where(k => _counted[k] is not null)];
        _countedActs = _places.Length;
        _index = resolver.Ids.Select((id, k) => (id, k)).ToDictionary(x => x.id, x => x.k, StringComparer.Ordinal);
        _names = [.. resolver.Ids.Select(id => Enumerable.Range(1, MostCopies).Select(k => k == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}~{k}")).ToArray())];
        _study = WithCopies(acts.Study);
    }

    /// <summary>People of side a who start or receive a counted act.</summary>
    public int PeopleA => _sideA.Length;

    /// <summary>People of side b who do.</summary>
    public int PeopleB => _sideB.Length;

    /// <summary>People with replacement, side by side.</summary>
    public Interactions Persons(Rng rng)
    {
        var times = new int[_names.Length];
        var drawnOn = new bool[_names.Length];
        foreach (int[] side in new[] { _sideA, _sideB })
            for (int k = 0; k < side.Length; k++)
            {
                drawnOn[side[k]] = true;
                int person = side[rng.Below(side.Length)];
                times[person] = Math.Min(times[person] + 1, MostCopies);
            }
        // Somebody who acted outside the two sides is there once.
        for (int p = 0; p < times.Length; p++) if (!drawnOn[p]) times[p] = 1;
        var drawn = new List<Interaction>(_acts.Count);
        var copy = new int[_names.Length];
        for (int k = 0; k < _acts.Count; k++)
        {
            if (_counted[k] is not { } counted)
            {
                drawn.Add(_acts[k]);
                continue;
            }
            int[] persons = counted.Persons;
            if (Array.Exists(persons, p => times[p] == 0)) continue;
            foreach (int p in persons) copy[p] = 0;
            // Every combination of the copies of its people, the last turning fastest.
            while (true)
            {
                drawn.Add(Array.TrueForAll(persons, p => copy[p] == 0) ? _acts[k] : Renamed(_acts[k], copy));
                int at = persons.Length - 1;
                while (at >= 0 && ++copy[persons[at]] == times[persons[at]]) copy[persons[at--]] = 0;
                if (at < 0) break;
            }
            foreach (int p in persons) copy[p] = 0;
        }
        return Made(drawn);
    }

    /// <summary>Pairs with replacement, each with its acts.</summary>
    public Interactions Dyads(Rng rng)
    {
        var times = new int[_pairs];
        for (int k = 0; k < _pairs; k++) times[rng.Below(_pairs)]++;
        var drawn = new List<Interaction>(_acts.Count);
        var copy = new int[_names.Length];
        for (int k = 0; k < _acts.Count; k++)
        {
            if (_counted[k] is not { } counted)
            {
                drawn.Add(_acts[k]);
                continue;
            }
            for (int c = 0; c < Math.Min(times[counted.Pair], MostCopies); c++)
            {
                foreach (int p in counted.Persons) copy[p] = c;
                drawn.Add(c == 0 ? _acts[k] : Renamed(_acts[k], copy));
            }
            foreach (int p in counted.Persons) copy[p] = 0;
        }
        return Made(drawn);
    }

    /// <summary>Acts with replacement.</summary>
    public Interactions Acts(Rng rng)
    {
        var times = new int[_acts.Count];
        for (int k = 0; k < _acts.Count; k++) if (_counted[k] is null) times[k] = 1;
        for (int k = 0; k < _countedActs; k++) times[_places[rng.Below(_countedActs)]]++;
        var drawn = new List<Interaction>(_acts.Count);
        for (int k = 0; k < _acts.Count; k++)
            for (int c = 0; c < times[k]; c++) drawn.Add(_acts[k]);
        return Made(drawn);
    }

    private Interactions Made(List<Interaction> drawn) => new(_study, [.. drawn], _acts.Window, _acts.Provenance) { Drawn = true };

    private Interaction Renamed(Interaction act, int[] copy)
    {
        string Name(string id) => _index.TryGetValue(id, out int p) && copy[p] > 0 ? _names[p][copy[p]] : id;
        return act with { InitiatorId = act.InitiatorId is { } id ? Name(id) : null, RecipientIds = new([.. act.RecipientIds.Select(Name)]) };
    }

    // The same study with everybody's copies in it: they hold the same roles at the same times.
    private Study WithCopies(Study study)
    {
        var names = _names.ToDictionary(n => n[0], StringComparer.Ordinal);
        IEnumerable<string> CopiesOf(string id) => names.TryGetValue(id, out string[]? copies) ? copies : [id];
        return new(study.Settings, study.Tables with
        {
            Participants = [.. study.Participants.SelectMany(p => CopiesOf(p.Id).Select(id => p with { Id = id }))],
            RoleSpells = [.. study.Tables.RoleSpells.SelectMany(s => CopiesOf(s.ParticipantId).Select(id => s with { ParticipantId = id }))],
            Interactions = [],
        });
    }
}
