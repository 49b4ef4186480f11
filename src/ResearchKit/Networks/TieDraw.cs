using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>Ties of one drawing in no order: place k keeps its weight, its ends are drawn. It belongs to one thread.</summary>
internal sealed class TieDraw
{
    private readonly int[] _next;
    private readonly double _allWeigh;
    private readonly double[] _carried;
    private BothWays? _both;

    /// <summary>Ties with these weights; their ends are set by a null model.</summary>
    public TieDraw(int people, double[] weight, bool marksCells)
    {
        Weight = weight;
        (From, To, _next) = (new int[weight.Length], new int[weight.Length], new int[people]);
        Cells = marksCells ? new(people, weight.Length) : null;
        _allWeigh = weight.Length > 0 && Array.TrueForAll(weight, w => w == weight[0]) ? weight[0] : double.NaN;
        _carried = double.IsNaN(_allWeigh) ? new double[weight.Length] : [];
    }

    /// <summary>Who each tie is from.</summary>
    public int[] From { get; }

    /// <summary>Whom it goes to.</summary>
    public int[] To { get; }

    /// <summary>What it weighs.</summary>
    public double[] Weight { get; }

    /// <summary>The cells with a tie; null where the model does not mark them.</summary>
    public CellSet? Cells { get; }

    /// <summary>Number of ties.</summary>
    public int Count => From.Length;

    /// <summary>Pairs with a tie each way; null where the cells are not marked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long? Mutual()
    {
        if (Cells is not { } cells) return null;
        int[] from = From, to = To;
        ReadOnlySpan<ulong> bits = cells.Bits(out int shift);
        long both = 0;
        if (bits.IsEmpty)
        {
            for (int k = 0; k < from.Length; k++) both += cells.Contains(to[k], from[k]) ? 1 : 0;
            return both / 2;
        }
        for (int k = 0; k < from.Length && k < to.Length; k++)
        {
            uint cell = ((uint)to[k] << shift) | (uint)from[k];
            both += (long)(bits[(int)(cell >> 6)] >> (int)cell & 1);
        }
        return both / 2;
    }

    /// <summary>Sorts the ties into the rows of a directed network: three counting passes, neighbours ascending on both sides.</summary>
    public void Rows(int[] outStart, int[] outPerson, double[] outWeight, int[] inStart, int[] inPerson, double[] inWeight)
    {
        bool weigh = double.IsNaN(_allWeigh);
        Starts(From, outStart);
        Starts(To, inStart);
        // By sender in any order, then by receiver with senders ascending, then by sender again with receivers ascending.
        Begin(outStart);
        for (int k = 0; k < From.Length; k++)
        {
            int at = _next[From[k]]++;
            outPerson[at] = To[k];
            if (weigh) _carried[at] = Weight[k];
        }
        Turn(outStart, outPerson, _carried, inStart, inPerson, inWeight);
        Turn(inStart, inPerson, inWeight, outStart, outPerson, outWeight);
    }

    /// <summary>The same for an undirected network: each tie in both directions.</summary>
    public void Rows(int[] start, int[] person, double[] weight)
    {
        _both ??= new(new(_next.Length, [.. Weight, .. Weight], marksCells: false), new int[start.Length], new int[person.Length], new double[weight.Length]);
        From.CopyTo(_both.Ties.From, 0);
        To.CopyTo(_both.Ties.From, Count);
        To.CopyTo(_both.Ties.To, 0);
        From.CopyTo(_both.Ties.To, Count);
        _both.Ties.Rows(start, person, weight, _both.Start, _both.Person, _both.Carried);
    }

    private static void Starts(int[] ends, int[] start)
    {
        Array.Clear(start);
        foreach (int p in ends) start[p + 1]++;
        for (int i = 1; i < start.Length; i++) start[i] += start[i - 1];
    }

    private void Begin(int[] start) => start.AsSpan(0, _next.Length).CopyTo(_next);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Turn(int[] start, int[] person, double[] weight, int[] intoStart, int[] intoPerson, double[] intoWeight)
    {
        bool weigh = double.IsNaN(_allWeigh);
        Begin(intoStart);
        for (int i = 0; i < _next.Length; i++)
        {
            for (int k = start[i]; k < start[i + 1]; k++)
            {
                int at = _next[person[k]]++;
                intoPerson[at] = i;
                if (weigh) intoWeight[at] = weight[k];
            }
        }
        if (!weigh) Array.Fill(intoWeight, _allWeigh);
    }

    private sealed record BothWays(TieDraw Ties, int[] Start, int[] Person, double[] Carried);
}
