namespace ResearchKit;

/// <summary>
/// A core whose people are tied among each other, and a periphery whose people are not: the split with the fewest cells that do not fit,
/// by Lip's algorithm, which is exact.
/// </summary>
/// <remarks>
/// Borgatti and Everett's discrete pattern with ties between core and periphery left open. Because only the number of ties of the core's people
/// matters, the best core of k people is the k with the most ties; the size follows. So the result is the optimum, not the end of a search.
/// Where people at the edge of the core have equally many ties, any of them would fit as well (<see cref="Interchangeable"/>); first by id are taken.
/// </remarks>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class CorePeriphery
{
    private readonly bool[] _core;

    private CorePeriphery(Network network, bool[] core, int interchangeable)
    {
        (Roster, _core, Interchangeable) = (network.Roster, core, interchangeable);
        double n = network.Count, k = core.Count(c => c), inCore = 0, inPeriphery = 0, between = 0;
        for (int i = 0; i < core.Length; i++)
        {
            foreach (int j in network.Out(i))
            {
                if (core[i] && core[j]) inCore++;
                else if (core[i] || core[j]) between++;
                else inPeriphery++;
            }
        }
        double coreCells = k * (k - 1), outerCells = (n - k) * (n - k - 1), sides = network.Directed ? 1 : 2;
        Misfits = (long)((coreCells - inCore + inPeriphery) / sides);
        (CoreDensity, PeripheryDensity, BetweenDensity) = (inCore / coreCells, inPeriphery / outerCells, between / (2 * k * (n - k)));
        // Pearson correlation of two 0/1 columns over the cells within core and within periphery: the phi coefficient.
        double cells = coreCells + outerCells, ties = inCore + inPeriphery;
        double spread = Math.Sqrt(ties * (cells - ties) * coreCells * outerCells);
        Fit = spread > 0
            ? new(FitInfo, (cells * inCore - ties * coreCells) / spread, (long)(cells / sides), "pairs", network.Provenance)
            : Estimate.Undefined(FitInfo, (long)(cells / sides), "pairs", network.Provenance, "core or periphery has fewer than 2 people, or all their pairs are alike");
    }

    /// <summary>What <see cref="Fit"/> is.</summary>
    public static MeasureInfo FitInfo { get; } = new(
        "core-periphery", "Core-periphery fit",
        "Pearson correlation of a_ij with the pattern (1 within the core, 0 within the periphery, core-periphery pairs left out); core = the split with the fewest absent ties within the core plus present ties within the periphery",
        "Borgatti and Everett 1999, doi 10.1016/S0378-8733(99)00019-2; Lip 2011, arXiv 1102.5511", -1, 1);

    /// <summary>The people.</summary>
    public Roster Roster { get; }

    /// <summary>True for each person of the core, in roster order.</summary>
    public ReadOnlyMemory<bool> Core => _core;

    /// <summary>How many people of the core could change places with somebody of the periphery who has as many ties; 0 when the core is the only best one of its size.</summary>
    public int Interchangeable { get; }

    /// <summary>Absent ties within the core and present ones within the periphery: what was made as small as can be.</summary>
    public long Misfits { get; }

    /// <summary>Density within the core; NaN with fewer than 2 people.</summary>
    public double CoreDensity { get; }

    /// <summary>Density within the periphery; NaN with fewer than 2 people.</summary>
    public double PeripheryDensity { get; }

    /// <summary>Density between core and periphery, both directions; NaN when one of them is empty.</summary>
    public double BetweenDensity { get; }

    /// <summary>Correlation of the ties with the pattern.</summary>
    public Estimate Fit { get; }

    /// <summary>The split of a network. Directed ties count each way.</summary>
    public static CorePeriphery Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        int n = network.Count, each = network.Directed ? 2 : 1, size = 0;
        int[] ties = [.. Enumerable.Range(0, n).Select(i => network.In(i).Length + (network.Directed ? network.Out(i).Length : 0))];
        int[] order = [.. Enumerable.Range(0, n).OrderByDescending(i => ties[i])];
        // One more person adds (2 or 1) x size wanted ties and takes its own ties from the misfits.
        while (size < n && ties[order[size]] > each * size) size++;
        var core = new bool[n];
        for (int k = 0; k < size; k++) core[order[k]] = true;
        int same = size == 0 || size == n || ties[order[size - 1]] != ties[order[size]] ? 0 : order.Take(size).Count(i => ties[i] == ties[order[size]]);
        return new(network, core, same);
    }

    /// <summary>The fit alone.</summary>
    public static Estimate FitOf(Network network) => Of(network).Fit;

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>Its table in a line.</summary>
    public override string ToString() => ToTable().ToString();

    /// <summary>Sizes, densities and fit.</summary>
    public ResultTable ToTable()
    {
        int size = _core.Count(c => c);
        return new(
            "network-core-periphery", "Core and periphery", "A core is dense, a periphery is not; the fit is 1 when every pair follows the pattern.",
            [new("Part"), new("People", "people", "count"), new("Density", "", "share")],
            [
                [Cell.Of("core"), Cell.Of((double)size, size), Cell.Of(CoreDensity)],
                [Cell.Of("periphery"), Cell.Of((double)(_core.Length - size), _core.Length - size), Cell.Of(PeripheryDensity)],
                [Cell.Of("between the two"), Cell.Undefined("it is no group of people"), Cell.Of(BetweenDensity)],
            ],
            Fit.Provenance.Noting(FormattableString.Invariant($"fit {Fit.Value:0.00}, {Misfits} pairs that do not fit, {Interchangeable} people of the core interchangeable with others")))
        { N = FormattableString.Invariant($"{_core.Length} people"), Formula = FitInfo.Formula, Reference = FitInfo.Reference };
    }
}
