namespace ResearchKit;

/// <summary>exp and log from + - * / only: the same bits on every platform, which Math.Exp and Math.Log do not promise.</summary>
internal static class PortableMath
{
    private const double Ln2High = 6.93147180369123816490e-01, Ln2Low = 1.90821492927058770002e-10;

    /// <summary>Natural logarithm; NaN below 0, negative infinity at 0.</summary>
    public static double Log(double x)
    {
        if (double.IsNaN(x) || x < 0) return double.NaN;
        if (x == 0) return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x)) return x;
        int e = 0;
        if (x < 2.2250738585072014E-308) { x *= 18014398509481984.0; e = -54; }
        long bits = BitConverter.DoubleToInt64Bits(x);
        e += (int)((bits >> 52) & 0x7FF) - 1023;
        double m = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFFL) | 0x3FF0000000000000L);
        if (m > 1.4142135623730951) { m *= 0.5; e++; }
        // log m = 2 atanh((m-1)/(m+1)); |s| < 0.172, so 12 terms are exact to the last bit or two.
        double s = (m - 1) / (m + 1), s2 = s * s, sum = 0;
        for (int k = 25; k >= 1; k -= 2) sum = sum * s2 + 1.0 / k;
        return e * Ln2High + (2 * s * sum + e * Ln2Low);
    }

    /// <summary>Exponential; 0 below -745, infinity above 709.78.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x)) return x;
        if (x > 709.782712893384) return double.PositiveInfinity;
        if (x < -745.2) return 0;
        int k = (int)(x * 1.4426950408889634 + (x < 0 ? -0.5 : 0.5));
        double r = x - k * Ln2High - k * Ln2Low, sum = 1;
        for (int i = 18; i >= 1; i--) sum = 1 + sum * r / i;
        return Scale(Scale(sum, k / 2), k - k / 2);
    }

    private static double Scale(double x, int k) => x * BitConverter.Int64BitsToDouble((long)(k + 1023) << 52);
}
