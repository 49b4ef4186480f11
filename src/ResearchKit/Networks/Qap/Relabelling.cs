namespace ResearchKit;

/// <summary>
/// People relabelled, over and over: all other orders where there are few, else as many drawn ones. Draw i uses the stream (seed, i) and stands in place i,
/// so the result does not depend on the number of threads.
/// </summary>
internal sealed class Relabelling
{
    /// <summary>Up to so many orders, all are gone through even where fewer draws are asked for: 7 people.</summary>
    private const long AlwaysAll = 5040;

    private readonly int _people;
    private readonly Draws _draws;

    public Relabelling(int people, Draws? draws)
    {
        _draws = draws ?? new();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_draws.Count, nameof(draws));
        _people = people;
        long orders = 1;
        for (int k = 2; k <= people && orders <= int.MaxValue; k++) orders *= k;
        Exact = orders <= Math.Max(AlwaysAll, _draws.Count);
        Count = Exact ? (int)orders - 1 : _draws.Count;
    }

    /// <summary>True: every order but the one observed, each once.</summary>
    public bool Exact { get; }

    /// <summary>How many orders are looked at, the observed one left out.</summary>
    public int Count { get; }

    public ulong? Seed => Exact ? null : _draws.Seed;

    /// <summary>Calls the body once an order, with a workspace that no other thread uses meanwhile.</summary>
    /// <param name="steps">Rough number of steps for one order.</param>
    /// <param name="workspace">Makes a workspace.</param>
    /// <param name="body">The order, its number, the workspace.</param>
    public void Over<T>(long steps, Func<T> workspace, Action<int[], int, T> body)
    {
        int done = 0, step = Math.Max(1, Count / 100);
        Blocks.Over(Count, 256, Count * steps, new(_draws.Threads, _draws.Cancel), () => (Rng: new Rng(_draws.Seed), Order: new int[_people], Own: workspace()), (first, last, _, own) =>
        {
            for (int draw = first; draw < last; draw++)
            {
                _draws.Cancel.ThrowIfCancellationRequested();
                for (int i = 0; i < _people; i++) own.Order[i] = i;
                if (Exact) Arrange(own.Order, draw + 1);
                else
                {
                    own.Rng.Restart(_draws.Seed, draw);
                    own.Rng.Shuffle<int>(own.Order);
                }
                body(own.Order, draw, own.Own);
                if (_draws.Progress is null) continue;
                int now = Interlocked.Increment(ref done);
                if (now % step == 0 || now == Count) _draws.Progress.Report((double)now / Count);
            }
        });
    }

    /// <summary>Order number 0 is as it was; each other number up to n! - 1 is another order.</summary>
    private static void Arrange(Span<int> order, long number)
    {
        for (int i = order.Length - 1; i > 0; i--)
        {
            int j = i - (int)(number % (i + 1));
            number /= i + 1;
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
