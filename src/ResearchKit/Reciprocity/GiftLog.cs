namespace ResearchKit;

/// <summary>
/// The gifts of one unit with the sums of everybody, and these again without each person and without each pair. Cost is linear in the gifts and the people in them.
/// </summary>
internal sealed class GiftLog
{
    private readonly IReadOnlyList<Gift> _gifts;
    private readonly Dictionary<(int Person, bool A), int> _node = [];
    private readonly List<(int Person, bool A)> _nodes = [];
    private readonly Dictionary<int, List<int>> _giftsOf = [];
    private readonly SortedDictionary<(int A, int B), List<int>> _giftsOfPair = [];
    private readonly List<long> _given = [], _received = [];

    public GiftLog(IReadOnlyList<Gift> gifts)
    {
        _gifts = gifts;
        for (int g = 0; g < gifts.Count; g++)
        {
            var gift = gifts[g];
            Add(gift.Giver, gift.FromA, gift.Amount, 0, g);
            foreach (int receiver in gift.Receivers)
            {
                Add(receiver, !gift.FromA, 0, gift.Amount, g);
                var pair = gift.FromA ? (gift.Giver, receiver) : (receiver, gift.Giver);
                if (!_giftsOfPair.TryGetValue(pair, out var list)) _giftsOfPair[pair] = list = [];
                list.Add(g);
            }
        }
    }

    /// <summary>Person, side, given and received, in the order of first appearance.</summary>
    public IEnumerable<(int Person, bool A, long Given, long Received)> People => _nodes.Select((n, k) => (n.Person, n.A, _given[k], _received[k]));

    /// <summary>The pairs across the sides with what went each way, in order of index.</summary>
    public IEnumerable<(int A, int B, long AToB, long BToA, int Times)> Pairs => _giftsOfPair.Select(p => (p.Key.A, p.Key.B,
        p.Value.Sum(g => _gifts[g].FromA ? _gifts[g].Amount : 0), p.Value.Sum(g => _gifts[g].FromA ? 0 : _gifts[g].Amount), p.Value.Count));

    /// <summary>The mean balance of a side, and its two-way interval.</summary>
    public (double Mean, JackknifeResult Range) Mean(bool sideA)
    {
        double[] balances = [.. _given.Select((given, k) => _nodes[k].A == sideA ? Balance(given, _received[k]) : double.NaN)];
        double sum = 0;
        int people = 0;
        // From the smallest up: the order of rows does not touch the last digit.
        foreach (double balance in balances.Where(b => !double.IsNaN(b)).Order()) { sum += balance; people++; }
        double theta = people == 0 ? double.NaN : sum / people;
        var less = new Without(this, balances, sum, people);
        double[] withoutA = Each(true), withoutB = Each(false), withoutPairs = [.. _giftsOfPair.Values.Select(g => less.Mean(g)).Order()];
        return (theta, Jackknife.TwoWay(theta, withoutA, withoutB, withoutPairs, JackknifeScale.Raw, -1, 1));

        double[] Each(bool a) => [.. _nodes.Where(n => n.A == a).Select(n => less.Mean(_giftsOf[n.Person])).Order()];
    }

    private static double Balance(long given, long received) => given + received == 0 ? double.NaN : (double)(given - received) / (given + received);

    private void Add(int person, bool a, long given, long received, int gift)
    {
        if (!_node.TryGetValue((person, a), out int node))
        {
            _node[(person, a)] = node = _nodes.Count;
            _nodes.Add((person, a));
            _given.Add(0);
            _received.Add(0);
        }
        _given[node] += given;
        _received[node] += received;
        if (!_giftsOf.TryGetValue(person, out var list)) _giftsOf[person] = list = [];
        if (list.Count == 0 || list[^1] != gift) list.Add(gift);
    }

    /// <summary>The mean balance without some gifts: only the people in these are worked out again.</summary>
    private sealed class Without(GiftLog log, double[] balances, double sum, int people)
    {
        private readonly Dictionary<int, (long Given, long Received)> _less = [];

        public double Mean(List<int> gifts)
        {
            _less.Clear();
            foreach (int g in gifts)
            {
                var gift = log._gifts[g];
                Take(log._node[(gift.Giver, gift.FromA)], gift.Amount, 0);
                foreach (int receiver in gift.Receivers) Take(log._node[(receiver, !gift.FromA)], 0, gift.Amount);
            }
            double change = 0;
            int left = people;
            foreach (var (node, (given, received)) in _less.OrderBy(l => l.Key))
            {
                if (double.IsNaN(balances[node])) continue;
                double now = Balance(log._given[node] - given, log._received[node] - received);
                change += (double.IsNaN(now) ? 0 : now) - balances[node];
                if (double.IsNaN(now)) left--;
            }
            return left == 0 ? double.NaN : (sum + change) / left;
        }

        private void Take(int node, long given, long received)
        {
            var (g, r) = _less.GetValueOrDefault(node);
            _less[node] = (g + given, r + received);
        }
    }
}
