namespace ResearchKit;

/// <summary>The ordered pairs between which contacts start in one layer (a role towards a role), with their rates in one cycle.</summary>
internal sealed class SyntheticPairs
{
    private readonly List<(SyntheticPerson Person, string Role)> _a, _b;
    private readonly List<(int From, int To)> _pairs = [];
    private readonly List<double> _sum = [];
    private readonly List<double> _rate = [];
    private readonly List<int> _reverse = [];
    private readonly Dictionary<(int, int), int> _index = [];

    public SyntheticPairs(List<(SyntheticPerson Person, string Role)> a, List<(SyntheticPerson Person, string Role)> b) => (_a, _b) = (a, b);

    public int Count => _pairs.Count;

    public double Total => _sum.Count == 0 ? 0 : _sum[^1];

    /// <summary>Fills in the rates; <paramref name="log"/> gives the log rate of the first towards the second, the flag says that the first stands in the first set.</summary>
    public void Fill(Func<(SyntheticPerson Person, string Role), (SyntheticPerson Person, string Role), bool, double> log)
    {
        for (int i = 0; i < _a.Count; i++)
            for (int j = 0; j < _b.Count; j++)
            {
                if (ReferenceEquals(_a[i].Person, _b[j].Person)) continue;
                Add(i, _a.Count + j, log(_a[i], _b[j], true));
                if (!ReferenceEquals(_a, _b)) Add(_a.Count + j, i, log(_b[j], _a[i], false));
            }
        int n = _a.Count;
        for (int k = 0; k < _pairs.Count; k++)
        {
            var (from, to) = _pairs[k];
            // Within one role both numbers count from the same list, the second shifted by its length.
            _reverse.Add(ReferenceEquals(_a, _b) ? _index[(to - n, from + n)] : _index[(to, from)]);
        }
    }

    public (SyntheticPerson Person, string Role) From(int pair) => Of(_pairs[pair].From);

    public (SyntheticPerson Person, string Role) To(int pair) => Of(_pairs[pair].To);

    public int Reverse(int pair) => _reverse[pair];

    public double Rate(int pair) => _rate[pair];

    /// <summary>The pair at which the running total of rates passes <paramref name="at"/>.</summary>
    public int At(double at)
    {
        int k = _sum.BinarySearch(at);
        return Math.Min(k < 0 ? ~k : k + 1, _sum.Count - 1);
    }

    private void Add(int from, int to, double log)
    {
        _index[(from, to)] = _pairs.Count;
        _pairs.Add((from, to));
        double rate = PortableMath.Exp(log);
        _rate.Add(rate);
        _sum.Add(Total + rate);
    }

    private (SyntheticPerson Person, string Role) Of(int i) => i < _a.Count ? _a[i] : _b[i - _a.Count];
}
