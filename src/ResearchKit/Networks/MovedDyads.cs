namespace ResearchKit;

/// <summary>Pairs moved whole, with both weights, to pairs of people that are all equally likely, either way round.</summary>
internal sealed class MovedDyads : IDrawing<Network>
{
    private readonly Network _data;
    private readonly string _model;
    private readonly PlacedTies? _pairs;
    private readonly (double Given, double Back)[] _weights = [];   // of each pair, seen from its smaller index
    private readonly int[] _first = [];                             // place of the first tie of each pair

    public MovedDyads(Network network, Partition? partition, string model)
    {
        (_data, _model) = (network, model);
        Refusal = !network.Directed ? "the network is undirected: it has no census beyond the number of ties; use FixedTies" : network.Ties == 0 ? "there is no pair with a tie to move" : null;
        if (Refusal is not null) return;
        (var pairs, _weights) = Pairs(network);
        _pairs = new(pairs, partition, model);
        _first = new int[_weights.Length + 1];
        for (int d = 0; d < _weights.Length; d++) _first[d + 1] = _first[d] + (_weights[d].Given > 0 ? 1 : 0) + (_weights[d].Back > 0 ? 1 : 0);
        var layout = _pairs.Layout;
        bool alike = _weights.All(w => w.Given == w.Back && w.Given == _weights[0].Given);
        Refusal = layout.Movable == 0 ? "no pair of people who answered has a tie"
            : alike && layout.Blocks.All(b => b.Count == b.Cells) ? "every permitted pair is mutual, all of one weight: every draw would be the data" : null;
    }

    public string? Refusal { get; }

    public IReadOnlyList<string> Notes => _pairs is not { Layout: var l } || l.Movable == l.From.Length ? []
        : [FormattableString.Invariant($"{l.From.Length - l.Movable} pairs with somebody who did not answer stay where they are")];

    public SwitchMixing? Mixing => null;

    public IDrawing<Network> For(Func<Network, Estimate> measure, Effort effort) => this;

    public Func<Rng, Network> Workspace()
    {
        if (Refusal is not null || _pairs is null) return _ => _data;
        var weight = new double[_data.Ties];
        for (int d = 0; d < _weights.Length; d++)
        {
            int at = _first[d];
            if (_weights[d].Given > 0) weight[at++] = _weights[d].Given;
            if (_weights[d].Back > 0) weight[at] = _weights[d].Back;
        }
        var ties = new TieDraw(_data.Count, weight, marksCells: false);
        var drawn = new Network(_data, ties, _data.Provenance.Noting($"ties drawn by chance: {_model}"));
        var pairs = _pairs.Layout.Workspace(_model).Ties;
        ulong[] bits = new ulong[Math.Clamp(pairs.Count, 16, 1024)];
        return rng =>
        {
            _pairs.Place(pairs, rng, bits);
            Spread(pairs, ties, rng);
            drawn.Redraw(ties);
            return drawn;
        };
    }

    private void Spread(TieDraw pairs, TieDraw ties, Rng rng)
    {
        int movable = _pairs!.Layout.Movable;
        ulong coins = 0;
        for (int p = 0; p < pairs.Count; p++)
        {
            var (i, j) = (Math.Min(pairs.From[p], pairs.To[p]), Math.Max(pairs.From[p], pairs.To[p]));
            if (p < movable)
            {
                if (p % 64 == 0) coins = rng.Bits();
                if ((coins >> (p % 64) & 1) != 0) (i, j) = (j, i);
            }
            int d = (int)pairs.Weight[p] - 1, at = _first[d];
            if (_weights[d].Given > 0)
            {
                (ties.From[at], ties.To[at]) = (i, j);
                at++;
            }
            if (_weights[d].Back > 0) (ties.From[at], ties.To[at]) = (j, i);
        }
    }

    /// <summary>Who is tied to whom either way, each pair weighing its number from 1, and the two weights of each pair.</summary>
    private static (Network Pairs, (double, double)[] Weights) Pairs(Network network)
    {
        var skeleton = network.Skeleton;
        var start = new int[network.Count + 1];
        for (int i = 0; i < network.Count; i++) start[i + 1] = start[i] + skeleton.Degree(i);
        var (person, number, cursor) = (new int[start[^1]], new double[start[^1]], start[..^1]);
        var weights = new List<(double, double)>(start[^1] / 2);
        for (int i = 0; i < network.Count; i++)
        {
            foreach (int j in skeleton.Neighbours(i))
            {
                if (j < i) continue;
                weights.Add((network[i, j], network[j, i]));
                // Rows fill in ascending order: the smaller neighbours of j come while i ascends.
                (person[cursor[i]], number[cursor[i]++]) = (j, weights.Count);
                (person[cursor[j]], number[cursor[j]++]) = (i, weights.Count);
            }
        }
        return (new(network.Roster, false, network.Relation, start, person, number, network.Provenance) { Answered = network.Answered }, [.. weights]);
    }
}
