namespace ResearchKit;

/// <summary>
/// The gifts of one unit with the sums of everybody, and these again without each person and without each pair. Cost is linear in the gifts and the people in them.
/// Gifts come in an order of their own (by day and id), so the order of rows in a file does not touch the last digit.
/// </summary>
internal sealed class GiftLog
{
    private readonly IReadOnlyList<Gift> _gifts;
    private readonly Dictionary<(int Person, bool A), int> _node = [];
    private readonly List<(int Person, bool A, long Given, long Received)> _people = [];
    private readonly Dictionary<int, List<int>> _giftsOf = [];
    private readonly Dictionary<(int A, int B), int> _pair = [];
    private readonly List<(int A, int B, List<int> Gifts)> _pairs = [];

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
                var pair = gift.FromA ? (A: gift.Giver, B: receiver) : (A: receiver, B: gift.Giver);
                if (!_pair.TryGetValue(pair, out int place))
                {
                    _pair[pair] = place = _pairs.Count;
                    _pairs.Add((pair.A, pair.B, []));
                }
                _pairs[place].Gifts.Add(g);
            }
        }
    }

    /// <summary>Person, side, given and received.</summary>
    public IReadOnlyList<(int Person, bool A, long Given, long Received)> People => _people;

    /// <summary>The pairs across the sides with what went each way.</summary>
    public IEnumerable<(int A, int B, long AToB, long BToA, int Times)> Pairs => _pairs.Select(p => (
        p.A, p.B, p.Gifts.Sum(g => _gifts[g].FromA ? _gifts[g].Amount : 0), p.Gifts.Sum(g => _gifts[g].FromA ? 0 : _gifts[g].Amount), p.Gifts.Count));

    /// <summary>The mean balance of each side, and its two-way interval.</summary>
    public ((double Mean, JackknifeResult Range) A, (double Mean, JackknifeResult Range) B) Means()
    {
        var without = new Without(this);
        var (a, b) = without.Means([]);
        // Somebody who acted on both sides leaves both at once, and stands among the people of each.
        var people = _giftsOf.ToDictionary(p => p.Key, p => without.Means(p.Value));
        (double A, double B)[] ofA = [.. _people.Where(n => n.A).Select(n => people[n.Person])], ofB = [.. _people.Where(n => !n.A).Select(n => people[n.Person])];
        (double A, double B)[] pairs = [.. _pairs.Select(p => without.Means(p.Gifts))];
        return ((a, Range(a, m => m.A)), (b, Range(b, m => m.B)));

        JackknifeResult Range(double theta, Converter<(double A, double B), double> side)
            => Jackknife.TwoWay(theta, Array.ConvertAll(ofA, side), Array.ConvertAll(ofB, side), Array.ConvertAll(pairs, side), JackknifeScale.Raw, -1, 1);
    }

    private int NodeOf(int person, bool a) => _node[(person, a)];

    private void Add(int person, bool a, long given, long received, int gift)
    {
        if (!_node.TryGetValue((person, a), out int node))
        {
            _node[(person, a)] = node = _people.Count;
            _people.Add((person, a, 0, 0));
        }
        var known = _people[node];
        _people[node] = known with { Given = known.Given + given, Received = known.Received + received };
        if (!_giftsOf.TryGetValue(person, out var list)) _giftsOf[person] = list = [];
        if (list.Count == 0 || list[^1] != gift) list.Add(gift);
    }

    private static double Balance(long given, long received) => given + received == 0 ? double.NaN : (double)(given - received) / (given + received);

    /// <summary>The mean balances without some gifts: only the people in these are worked out again.</summary>
    private sealed class Without
    {
        private readonly GiftLog _log;
        private readonly double[] _balance;
        private readonly long[] _given, _received;
        private readonly bool[] _in;
        private readonly List<int> _touched = [];
        private readonly double[] _sum = new double[2];
        private readonly int[] _count = new int[2];

        public Without(GiftLog log)
        {
            _log = log;
            _balance = [.. log._people.Select(p => Balance(p.Given, p.Received))];
            (_given, _received, _in) = (new long[_balance.Length], new long[_balance.Length], new bool[_balance.Length]);
            for (int k = 0; k < _balance.Length; k++)
            {
                _sum[SideOf(k)] += _balance[k];
                _count[SideOf(k)]++;
            }
        }

        public (double A, double B) Means(List<int> gifts)
        {
            foreach (int g in gifts)
            {
                var gift = _log._gifts[g];
                Take(_log.NodeOf(gift.Giver, gift.FromA), gift.Amount, 0);
                foreach (int receiver in gift.Receivers) Take(_log.NodeOf(receiver, !gift.FromA), 0, gift.Amount);
            }
            var (sumA, sumB, countA, countB) = (_sum[0], _sum[1], _count[0], _count[1]);
            foreach (int node in _touched)
            {
                double now = Balance(_log._people[node].Given - _given[node], _log._people[node].Received - _received[node]);
                double change = (double.IsNaN(now) ? 0 : now) - _balance[node];
                int gone = double.IsNaN(now) ? 1 : 0;
                if (SideOf(node) == 0) (sumA, countA) = (sumA + change, countA - gone);
                else (sumB, countB) = (sumB + change, countB - gone);
                (_given[node], _received[node], _in[node]) = (0, 0, false);
            }
            _touched.Clear();
            return (countA == 0 ? double.NaN : sumA / countA, countB == 0 ? double.NaN : sumB / countB);
        }

        private int SideOf(int node) => _log._people[node].A ? 0 : 1;

        private void Take(int node, long given, long received)
        {
            if (!_in[node]) _touched.Add(node);
            _in[node] = true;
            _given[node] += given;
            _received[node] += received;
        }
    }
}
