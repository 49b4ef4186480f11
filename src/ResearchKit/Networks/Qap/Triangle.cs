namespace ResearchKit;

/// <summary>Cholesky's triangle of a small matrix of products, in place, row by row.</summary>
internal static class Triangle
{
    /// <summary>Less than this of a diagonal cell left: the column is a sum of those before it.</summary>
    private const double Least = 1e-12;

    /// <summary>Turns the lower half into L with L L' = the matrix. False when a column is a sum of those before it; the last may be, its cell is 0 then.</summary>
    public static bool Factor(Span<double> a, int size)
    {
        for (int k = 0; k < size; k++)
        {
            double whole = a[k * size + k];
            for (int j = 0; j <= k; j++)
            {
                double x = a[k * size + j];
                for (int l = 0; l < j; l++) x -= a[k * size + l] * a[j * size + l];
                if (j < k) a[k * size + j] = x / a[j * size + j];
                else if (x > Least * whole) a[k * size + k] = Math.Sqrt(x);
                else if (k < size - 1 || !(whole > 0)) return false;
                else a[k * size + k] = 0;
            }
        }
        return true;
    }

    /// <summary>Solves L x = b for the first rows, in place.</summary>
    public static void Down(ReadOnlySpan<double> a, int size, Span<double> b)
    {
        for (int k = 0; k < b.Length; k++)
        {
            for (int l = 0; l < k; l++) b[k] -= a[k * size + l] * b[l];
            b[k] /= a[k * size + k];
        }
    }

    /// <summary>Solves L' x = b for the first rows, in place.</summary>
    public static void Up(ReadOnlySpan<double> a, int size, Span<double> b)
    {
        for (int k = b.Length - 1; k >= 0; k--)
        {
            for (int l = k + 1; l < b.Length; l++) b[k] -= a[l * size + k] * b[l];
            b[k] /= a[k * size + k];
        }
    }
}
