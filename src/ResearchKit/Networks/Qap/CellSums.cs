using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResearchKit;

/// <summary>Sums over long rows of numbers, in four times four lanes on every machine: the same bits whatever the width of the hardware.</summary>
internal static class CellSums
{
    private const int Lanes = 4;

    /// <summary>Sum of a b.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length) throw new ArgumentException("The rows differ in length.", nameof(b));
        var x = MemoryMarshal.Cast<double, Vector256<double>>(a);
        var y = MemoryMarshal.Cast<double, Vector256<double>>(b);
        Vector256<double> s0 = default, s1 = default, s2 = default, s3 = default;
        int k = 0;
        for (; k + 3 < x.Length; k += 4)
        {
            s0 += x[k] * y[k];
            s1 += x[k + 1] * y[k + 1];
            s2 += x[k + 2] * y[k + 2];
            s3 += x[k + 3] * y[k + 3];
        }
        for (; k < x.Length; k++) s0 += x[k] * y[k];
        double rest = 0;
        for (int c = x.Length * Lanes; c < a.Length; c++) rest += a[c] * b[c];
        return Across(s0 + s1 + (s2 + s3)) + rest;
    }

    /// <summary>Sum of a b c.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c)
    {
        if (a.Length != b.Length || a.Length != c.Length) throw new ArgumentException("The rows differ in length.", nameof(b));
        var x = MemoryMarshal.Cast<double, Vector256<double>>(a);
        var y = MemoryMarshal.Cast<double, Vector256<double>>(b);
        var z = MemoryMarshal.Cast<double, Vector256<double>>(c);
        Vector256<double> s0 = default, s1 = default;
        int k = 0;
        for (; k + 1 < x.Length; k += 2)
        {
            s0 += x[k] * y[k] * z[k];
            s1 += x[k + 1] * y[k + 1] * z[k + 1];
        }
        if (k < x.Length) s0 += x[k] * y[k] * z[k];
        double rest = 0;
        for (int i = x.Length * Lanes; i < a.Length; i++) rest += a[i] * b[i] * c[i];
        return Across(s0 + s1) + rest;
    }

    /// <summary>a + factor b, into a.</summary>
    public static void Add(Span<double> a, double factor, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length) throw new ArgumentException("The rows differ in length.", nameof(b));
        var x = MemoryMarshal.Cast<double, Vector256<double>>(a);
        var y = MemoryMarshal.Cast<double, Vector256<double>>(b);
        var f = Vector256.Create(factor);
        for (int k = 0; k < x.Length; k++) x[k] += f * y[k];
        for (int c = x.Length * Lanes; c < a.Length; c++) a[c] += factor * b[c];
    }

    /// <summary>Chances 1/(1 + exp(-eta)) of the cells that count (mask 1), into weights p(1 - p) and what is left of y, y - p; both 0 where the mask is.</summary>
    public static void Logistic(ReadOnlySpan<double> eta, ReadOnlySpan<double> y, ReadOnlySpan<double> mask, Span<double> weight, Span<double> left)
    {
        if (y.Length != eta.Length || mask.Length != eta.Length || weight.Length != eta.Length || left.Length != eta.Length) throw new ArgumentException("The rows differ in length.", nameof(eta));
        var e = MemoryMarshal.Cast<double, Vector256<double>>(eta);
        var ys = MemoryMarshal.Cast<double, Vector256<double>>(y);
        var ms = MemoryMarshal.Cast<double, Vector256<double>>(mask);
        var ws = MemoryMarshal.Cast<double, Vector256<double>>(weight);
        var ls = MemoryMarshal.Cast<double, Vector256<double>>(left);
        for (int k = 0; k < e.Length; k++)
        {
            var p = Chance(e[k]);
            ws[k] = p * (Vector256<double>.One - p) * ms[k];
            ls[k] = (ys[k] - p) * ms[k];
        }
        for (int c = e.Length * Lanes; c < eta.Length; c++)
        {
            double p = Chance(Vector256.Create(eta[c]))[0];
            weight[c] = p * (1 - p) * mask[c];
            left[c] = (y[c] - p) * mask[c];
        }
    }

    /// <summary>1/(1 + exp(-x)) from + - * / only. Beyond +-700 it is that of +-700.</summary>
    private static Vector256<double> Chance(Vector256<double> x)
    {
        const double magic = 6755399441055744.0; // 1.5 x 2^52: adding it rounds to a whole number, which stands in the last bits
        var limit = Vector256.Create(700.0);
        var v = Vector256.Min(Vector256.Max(-x, -limit), limit);
        var shifted = v * Vector256.Create(1.4426950408889634) + Vector256.Create(magic);
        var whole = shifted - Vector256.Create(magic);
        var r = v - whole * Vector256.Create(6.93147180369123816490e-01) - whole * Vector256.Create(1.90821492927058770002e-10);
        var sum = Vector256.Create(1.0 / 6227020800);
        foreach (double factorial in Factorials) sum = sum * r + Vector256.Create(factorial);
        var power = (sum.AsInt64() + Vector256.ShiftLeft(shifted.AsInt64(), 52)).AsDouble();
        return Vector256<double>.One / (Vector256<double>.One + power);
    }

    private static double Across(Vector256<double> s) => s[0] + s[1] + (s[2] + s[3]);

    /// <summary>1/12!, 1/11!, ... 1/0!.</summary>
    private static readonly double[] Factorials = [1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320, 1.0 / 5040, 1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5, 1, 1];
}
