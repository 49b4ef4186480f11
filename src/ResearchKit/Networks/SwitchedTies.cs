namespace ResearchKit;

/// <summary>Networks with the degrees of the data, in each block of a partition for itself, by a chain of switches that starts from the data for each draw.</summary>
internal sealed class SwitchedTies : IDrawing<Network>
{
    private const int Pilots = 32;
    private const long FewestTries = 10;   // a tie
    private const ulong PilotSeed = 0x5377697463686573UL;

    private readonly TieLayout _layout;
    private readonly string _model;
    private readonly long _attempts, _most;

    /// <summary>The networks with the degrees of this one.</summary>
    /// <param name="network">The data.</param>
    /// <param name="partition">Whose blocks no switch leaves; null: one block.</param>
    /// <param name="model">Name of the model.</param>
    /// <param name="mostTries">At most so many tries a tie and draw; a chain that needs more does not mix.</param>
    public SwitchedTies(Network network, Partition? partition, string model, long mostTries = 1000)
    {
        (_layout, _model) = (TieLayout.Of(network, partition), model);
        _most = mostTries * _layout.Movable;
        if (_layout.Movable == 0)
        {
            Refusal = network.Ties == 0 ? "there is no tie to switch" : "nobody's ties are known";
            return;
        }
        // Each tie is in ten switches or so that were made, not only tried.
        long made = 0, fewest = Math.Min(FewestTries * _layout.Movable, _most), tried = fewest;
        var (chain, rng) = (new SwitchChain(_layout, _layout.Workspace(_model).Ties), new Rng(PilotSeed, -1));
        for (; made == 0 && tried <= _most; tried *= 10) made = chain.Try(tried, rng);
        if (made == 0)
        {
            Refusal = FormattableString.Invariant($"frozen: with these degrees no tie can be switched ({_layout.Movable} ties; none of {tried / 10} tries changed the network)");
            return;
        }
        _attempts = Math.Clamp((long)(5.0 * _layout.Movable * (tried / 10) / made), fewest, _most);
    }

    private SwitchedTies(SwitchedTies same, long attempts, string? refusal, SwitchMixing? mixing)
        => (_layout, _model, _most, _attempts, Refusal, Mixing) = (same._layout, same._model, same._most, attempts, refusal, mixing);

    public string? Refusal { get; }

    public SwitchMixing? Mixing { get; }

    public IReadOnlyList<string> Notes => Mixing is not { } m ? _layout.Notes :
    [
        .. _layout.Notes,
        FormattableString.Invariant($"each draw starts from the data and tries {m.Attempts} switches ({m.Attempts / _layout.Movable} a tie), of which {m.Made:P1} are made; then {m.Moved:P0} of the ties lie elsewhere than in the data, after five times as many tries {m.MovedLater:P0}"),
        .. m.Different < Pilots ? [FormattableString.Invariant($"the degrees leave little room: {Pilots} chains ended in {m.Different} different networks")] : Array.Empty<string>(),
    ];

    public IDrawing<Network> For(Func<Network, Estimate> measure, Effort effort)
    {
        if (Refusal is not null) return this;
        for (long attempts = _attempts; ; attempts *= 4)
        {
            var mixing = Pilot(attempts, measure, effort, out bool settled);
            if (settled) return new SwitchedTies(this, attempts, null, mixing);
            if (attempts * 4 > _most)
            {
                return new SwitchedTies(this, attempts, FormattableString.Invariant(
                    $"the chain of switches does not mix: after {attempts} tries {mixing.Moved:P0} of the ties lie elsewhere than in the data, after five times as many {mixing.MovedLater:P0}, and the measure still moves ({mixing.Lag:0.0} standard errors)"), mixing);
            }
        }
    }

    public Func<Rng, Network> Workspace()
    {
        if (Refusal is not null) return _ => _layout.Network;
        var (ties, drawn) = _layout.Workspace(_model);
        var chain = new SwitchChain(_layout, ties);
        return rng =>
        {
            chain.Restart();
            chain.Try(_attempts, rng);
            drawn.Redraw(ties);
            return drawn;
        };
    }

    /// <summary>
    /// Pilot chains are looked at after so many tries and again after five times as many. Once a chain has forgotten the data the two looks differ by chance only:
    /// the share of ties moved, in each block, and the measure must agree within three standard errors.
    /// </summary>
    private SwitchMixing Pilot(long attempts, Func<Network, Estimate> measure, Effort effort, out bool settled)
    {
        double[][] moved = new double[Pilots][], later = new double[Pilots][];
        double[] value = new double[Pilots], valueLater = new double[Pilots];
        long[] made = new long[Pilots];
        ulong[] print = new ulong[Pilots];
        Blocks.Over(Pilots, Pilots, attempts * Pilots, effort, () => (Workspace: _layout.Workspace(_model), Rng: new Rng(PilotSeed)), (first, _, p, own) =>
        {
            var (ties, drawn) = own.Workspace;
            var chain = new SwitchChain(_layout, ties);
            own.Rng.Restart(PilotSeed, p);
            chain.Restart();
            made[p] = chain.Try(attempts, own.Rng);
            (moved[p], value[p], print[p]) = (Moved(ties), Value(), Print(ties));
            chain.Try(4 * attempts, own.Rng);
            (later[p], valueLater[p]) = (Moved(ties), Value());

            double Value()
            {
                drawn.Redraw(ties);
                return measure(drawn).Value;
            }
        });
        double lag = Lag(value, valueLater);
        settled = !(Math.Abs(lag) > 3);
        for (int b = 0; b < _layout.Blocks.Length; b++) settled &= !(Math.Abs(Lag(Array.ConvertAll(moved, m => m[b]), Array.ConvertAll(later, m => m[b]))) > 3);
        double ties = (double)_layout.Movable * Pilots;
        return new(attempts, made.Sum() / ((double)attempts * Pilots), moved.Sum(m => m.Sum()) / ties, later.Sum(m => m.Sum()) / ties, lag, print.Distinct().Count());
    }

    /// <summary>Mean difference in standard errors; NaN when nothing varies.</summary>
    private static double Lag(double[] before, double[] after)
    {
        double[] d = [.. before.Zip(after, (x, y) => y - x).Where(double.IsFinite)];
        if (d.Length < 2) return double.NaN;
        double mean = d.Average(), error = Math.Sqrt(d.Sum(x => (x - mean) * (x - mean)) / (d.Length - 1) / d.Length);
        return error > 1e-12 ? mean / error : mean == 0 ? double.NaN : double.PositiveInfinity * Math.Sign(mean);
    }

    /// <summary>How many ties of each block lie where the data have none.</summary>
    private double[] Moved(TieDraw ties) => Array.ConvertAll(_layout.Blocks, block =>
    {
        double moved = 0;
        for (int k = block.First; k < block.First + block.Count; k++) moved += _layout.Network.HasTie(ties.From[k], ties.To[k]) ? 0 : 1;
        return moved;
    });

    /// <summary>The same number for the same set of ties, in whatever order.</summary>
    private ulong Print(TieDraw ties)
    {
        ulong print = 0;
        for (int k = 0; k < ties.Count; k++)
        {
            var (i, j) = (ties.From[k], ties.To[k]);
            if (!_layout.Network.Directed && i > j) (i, j) = (j, i);
            print += new Rng((ulong)i, j).Bits();
        }
        return print;
    }
}
