using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>
/// xoshiro256** seeded through splitmix64 from (seed, stream). Integers and + - * / sqrt only, so that every platform draws the same.
/// </summary>
/// <remarks>Blackman and Vigna 2021, doi 10.1145/3460772. Not for secrets.</remarks>
public sealed class Rng
{
    private ulong _a, _b, _c, _d;

    /// <summary>The generator of one stream.</summary>
    /// <param name="seed">Seed of the study or analysis.</param>
    /// <param name="stream">Number of the draw; streams of one seed do not overlap in practice.</param>
    public Rng(ulong seed, long stream = 0) => Restart(seed, stream);

    /// <summary>Begins another stream in the same object: for work that draws many streams and must not allocate.</summary>
    internal void Restart(ulong seed, long stream)
    {
        // Seed and stream are mixed one after the other, so that (1, 2) and (2, 1) have nothing in common.
        ulong state = seed;
        ulong mixed = SplitMix(ref state);
        state = mixed ^ ((ulong)stream * 0xD1B54A32D192ED03UL + 0x8CB92BA72F3D8DD7UL);
        (_a, _b, _c, _d) = (SplitMix(ref state), SplitMix(ref state), SplitMix(ref state), SplitMix(ref state));
    }

    /// <summary>64 random bits.</summary>
    public ulong Bits()
    {
        ulong result = ulong.RotateLeft(_b * 5, 7) * 9, t = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= t;
        _d = ulong.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>The next numbers of <see cref="Bits"/>, many at a time: the state stays in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Fill(Span<ulong> bits)
    {
        ulong a = _a, b = _b, c = _c, d = _d;
        for (int i = 0; i < bits.Length; i++)
        {
            bits[i] = ulong.RotateLeft(b * 5, 7) * 9;
            ulong t = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= t;
            d = ulong.RotateLeft(d, 45);
        }
        (_a, _b, _c, _d) = (a, b, c, d);
    }

    /// <summary>A whole number from 0 to <paramref name="n"/> - 1, each equally likely (Lemire 2019, without bias).</summary>
    /// <param name="n">1 or more.</param>
    public int Below(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        ulong high = Math.BigMul(Bits(), (ulong)n, out ulong low);
        if (low < (ulong)n)
        {
            ulong threshold = unchecked(0UL - (ulong)n) % (ulong)n;
            while (low < threshold) high = Math.BigMul(Bits(), (ulong)n, out low);
        }
        return (int)high;
    }

    /// <summary>A number in [0, 1) with 53 random bits.</summary>
    public double Unit() => (Bits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True with probability <paramref name="p"/>.</summary>
    public bool Chance(double p) => Unit() < p;

    /// <summary>A standard normal number (polar method with own logarithm, so that every platform draws the same).</summary>
    public double Normal()
    {
        while (true)
        {
            double u = 2 * Unit() - 1, v = 2 * Unit() - 1, s = u * u + v * v;
            if (s is > 0 and < 1) return u * Math.Sqrt(-2 * PortableMath.Log(s) / s);
        }
    }

    /// <summary>Puts the items in random order (Fisher-Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private static ulong SplitMix(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
