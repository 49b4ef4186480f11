namespace ResearchKit;

/// <summary>The answers of one wave by side: one value a person and pair.</summary>
internal sealed class MirrorSheet
{
    private readonly Dictionary<Side, string[]> _people;

    public MirrorSheet(Study study, Instrument instrument, Wave wave, int number, IEnumerable<Response> responses)
    {
        Sheet = new(study, instrument, responses);
        Wave = new(wave, FormattableString.Invariant($"wave {number} ({wave.Opened:yyyy-MM})"), wave.Mode == ResponseMode.Individual ? Sheet.Persons.Count : Math.Min(1, Sheet.Persons.Count));
        var sides = Sheet.Persons.Select(p => (Person: p, Side: study.Roles.SideAt(p, wave.Closed))).ToList();
        TwoRoles = sides.Count(s => s.Side is null);
        _people = new() { [Side.A] = [.. sides.Where(s => s.Side == Side.A).Select(s => s.Person)], [Side.B] = [.. sides.Where(s => s.Side == Side.B).Select(s => s.Person)] };
        NoSide = sides.Count - TwoRoles - _people[Side.A].Length - _people[Side.B].Length;
    }

    public ChecklistWave Wave { get; }

    public AnswerSheet Sheet { get; }

    /// <summary>People who held roles on two sides on the last day of the wave.</summary>
    public int TwoRoles { get; }

    /// <summary>People on neither side.</summary>
    public int NoSide { get; }

    public IReadOnlyList<string> On(Side side) => _people[side];

    /// <summary>A person's answer to a pair: the mean, should they have answered both of its items; NaN when neither.</summary>
    public double To(MirroredPair pair, string person) => To(pair.Item, pair.Mirror, person);

    public double To(Item item, Item mirror, string person)
    {
        double one = Sheet.To(item, person), other = Sheet.To(mirror, person);
        return double.IsNaN(one) ? other : double.IsNaN(other) ? one : (one + other) / 2;
    }

    /// <summary>Whether anybody answered the pair.</summary>
    public bool Asks(Item item, Item mirror) => Sheet.Persons.Any(p => !double.IsNaN(To(item, mirror, p)));

    /// <summary>Person and answer of those of a side who answered.</summary>
    public IEnumerable<(string Person, double Value)> Answers(MirroredPair pair, Side side) => On(side).Select(p => (p, To(pair, p))).Where(a => !double.IsNaN(a.Item2));

    /// <summary>Person means over these pairs, of those of a side who answered at least the share <paramref name="least"/> of them.</summary>
    public double[] Means(IReadOnlyList<MirroredPair> pairs, Side side, double least)
        => [.. On(side).Select(p => pairs.Select(pair => To(pair, p)).Where(v => !double.IsNaN(v)).ToList()).Where(v => v.Count > 0 && v.Count >= least * pairs.Count).Select(PersonMean.Of)];
}
