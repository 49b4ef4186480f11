namespace ResearchKit.Simulation;

/// <summary>A generator of this program's own: PCG XSH-RR (O'Neill 2014), integers and + - * / only. The library's is another.</summary>
internal sealed class Dice
{
    private readonly ulong _step;
    private ulong _state;

    /// <summary>One stream for each list of numbers.</summary>
    public Dice(ulong seed, params ReadOnlySpan<int> stream)
    {
        ulong mixed = seed ^ 0x853C49E6748FEA9BUL;
        foreach (int number in stream) mixed = (mixed ^ (uint)number) * 0x2545F4914F6CDD1DUL ^ (mixed >> 29);
        _step = (mixed << 1) | 1;
        _state = mixed * 6364136223846793005UL + _step;
        for (int k = 0; k < 4; k++) Bits();
    }

    private uint Bits()
    {
        ulong old = _state;
        _state = old * 6364136223846793005UL + _step;
        uint shifted = (uint)(((old >> 18) ^ old) >> 27);
        return uint.RotateRight(shifted, (int)(old >> 59));
    }

    /// <summary>In [0, 1).</summary>
    public double Unit() => Bits() * (1.0 / 4294967296.0);

    /// <summary>True with this chance.</summary>
    public bool Coin(double chance) => Unit() < chance;

    /// <summary>0 to <paramref name="n"/> - 1.</summary>
    public int Below(int n) => (int)(((ulong)Bits() * (ulong)n) >> 32);

    /// <summary>Mean 0, deviation 1, near enough to normal: twelve uniform numbers less six. No logarithm, so that every platform throws the same.</summary>
    public double Normal()
    {
        double sum = -6;
        for (int k = 0; k < 12; k++) sum += Unit();
        return sum;
    }

    /// <summary>e^x as (1 + x/4096)^4096, from multiplications.</summary>
    public static double Exp(double x)
    {
        double power = 1 + x / 4096;
        for (int k = 0; k < 12; k++) power *= power;
        return power;
    }

    /// <summary>The place of a throw in running sums of weights.</summary>
    public int Pick(double[] sums)
    {
        double at = Unit() * sums[^1];
        int low = 0, high = sums.Length - 1;
        while (low < high)
        {
            int mid = (low + high) / 2;
            if (sums[mid] > at) high = mid;
            else low = mid + 1;
        }
        return low;
    }
}
