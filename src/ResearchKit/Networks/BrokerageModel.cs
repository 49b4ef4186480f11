namespace ResearchKit;

/// <summary>Exact mean and standard deviation of the brokerage counts in a Bernoulli network of given density and group sizes.</summary>
/// <remarks>
/// A two-path i, v, j stands with chance p = d^2 (1 - d): two ties there, one not. Two two-paths depend on each other when they share a tie:
/// both need it (covariance d^3 (1-d)^3), both need its absence (d^5 (1-d)), or one its presence and one its absence (-p^2).
/// So the variance is a sum over ties of (paths through it)^2, with the pairs among the same three people set right:
/// a two-path shares three ties with itself, and two with the one in which two neighbours in the order change places.
/// </remarks>
internal sealed class BrokerageModel
{
    private readonly double[] _sizes;

    // Groups of one size are alike: there are few sizes, however many groups.
    private readonly (double Size, double Groups)[] _bySize;
    private readonly double _people, _p, _itself, _both, _neither;
    private readonly bool _directed;

    public BrokerageModel(ReadOnlySpan<int> group, int groups, long ties, bool directed)
    {
        _sizes = new double[groups];
        foreach (int g in group)
        {
            if (g >= 0) _sizes[g]++;
        }
        _bySize = [.. _sizes.Where(n => n > 0).GroupBy(n => n).Select(s => (s.Key, (double)s.Count())).OrderBy(s => s.Key)];
        _people = _sizes.Sum();
        _directed = directed;
        double d = Density = ties / (_people * (_people - 1) / (directed ? 1 : 2)), absent = 1 - d;
        _p = d * d * absent;
        _both = d * d * d * absent * absent * absent;
        _neither = d * d * d * d * d * absent;
        _itself = _p - _p * _p;
    }

    public double Density { get; }

    /// <summary>Mean and standard deviation of one person's count.</summary>
    public (double Mean, double Deviation) Person(int group, BrokerageRole? role)
    {
        double own = _sizes[group] - 1, outside = _people - _sizes[group], paths = 0, sharing = 0;
        switch (role)
        {
            case BrokerageRole.Coordinator:
                Add(own, own - 1, twice: true);
                break;
            case BrokerageRole.Gatekeeper or BrokerageRole.Representative:
                Add(outside, own, twice: false);
                sharing += own * outside * (outside - 1);
                break;
            case null:
                Add(_people - 1, _people - 2, twice: true);
                break;
            default:
                foreach (var (size, groups) in _bySize)
                {
                    double others = size == _sizes[group] ? groups - 1 : groups;
                    Add(others * size, role == BrokerageRole.Consultant ? size - 1 : outside - size, twice: true);
                }
                break;
        }
        // Of an undirected network a two-path counts in both orders, but for those two roles it is one of each.
        double order = _directed || role is BrokerageRole.Gatekeeper or BrokerageRole.Representative ? 1 : 2;
        return (paths * _p, Root(order * (paths * _itself + sharing * _both)));

        void Add(double people, double partners, bool twice)
        {
            paths += people * partners;
            sharing += (twice ? 2 : 1) * people * partners * (partners - 1);
        }
    }

    /// <summary>Mean and standard deviation of all people's counts together.</summary>
    public (double Mean, double Deviation) Whole(BrokerageRole? role)
    {
        double variance = 0, paths = 0, within = 0, across = 0;
        foreach (var (n, groups) in _bySize)
        {
            within += groups * n * (n - 1) * (n - 2);
            across += groups * n * (n - 1) * (_people - n);
            variance += groups * Ties(n * (n - 1), Through(role, n, n, same: true));
            foreach (var (m, others) in _bySize) variance += groups * (m == n ? others - 1 : others) * Ties(n * m, Through(role, n, m, same: false));
        }
        double all = _people * (_people - 1) * (_people - 2);
        paths = role switch
        {
            BrokerageRole.Coordinator => within,
            BrokerageRole.Liaison => all - within - 3 * across,
            null => all,
            _ => across,
        };
        // How many neighbours in the order of i, v, j may change places without changing the role.
        double swaps = role switch
        {
            BrokerageRole.Consultant => 0,
            BrokerageRole.Gatekeeper or BrokerageRole.Representative => 1,
            _ => 2,
        };
        double square = _p * _p, extra = _itself - 2 * _both - _neither;
        if (_directed) variance += paths * (extra + swaps * square);
        else
        {
            // Undirected: one two-path for each middle person. Among the same three people two of them share all three ties.
            double twice = role is BrokerageRole.Gatekeeper or BrokerageRole.Representative ? 1 : 2;
            variance += paths * (twice * extra + swaps * (swaps == 2 ? 2 : 1) * (square - _both));
        }
        return (paths * _p, Root(variance));
    }

    /// <summary>What the ties between people of two groups add: their number, and the two-paths that need each there and absent.</summary>
    private double Ties(double ties, (double There, double Absent) paths)
        => (_directed ? ties : ties / 2) * (paths.There * paths.There * _both - 2 * paths.There * paths.Absent * _p * _p + paths.Absent * paths.Absent * _neither);

    /// <summary>Two-paths that need the tie x to y there, and those that need it absent, for x in a group of n and y in one of m.</summary>
    private (double There, double Absent) Through(BrokerageRole? role, double n, double m, bool same)
    {
        double there = 0, absent = 0;
        // Groups by number: 0 = that of x, 1 = that of y, 2 = any other.
        int x = 0, y = same ? 0 : 1;
        Third(0, same ? n - 2 : n - 1);
        if (!same) Third(1, m - 1);
        Third(2, same ? _people - n : _people - n - m);
        return (there, absent);

        void Third(int z, double people)
        {
            there += people * (Is(x, y, z) + Is(z, x, y));
            absent += people * Is(x, z, y);
            if (_directed) return;
            there += people * (Is(z, y, x) + Is(y, x, z));
            absent += people * Is(y, z, x);
        }

        double Is(int i, int v, int j) => role is null || Brokerage.RoleOf(i, v, j) == role ? 1 : 0;
    }

    private static double Root(double variance) => Math.Sqrt(Math.Max(variance, 0));
}
