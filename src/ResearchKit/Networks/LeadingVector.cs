using System.Runtime.CompilerServices;

namespace ResearchKit;

/// <summary>Largest root and its vector of the 0/1 matrix of one component, by restarted Lanczos steps with full reorthogonalisation.</summary>
internal static class LeadingVector
{
    private const int Steps = 30, MostRestarts = 2_000, Fewest = 5;

    /// <summary>The root, the vector (positive) and whether it settled.</summary>
    /// <param name="skeleton">Who is tied to whom.</param>
    /// <param name="people">The people of the component.</param>
    /// <param name="place">Place of each of them in <paramref name="people"/>.</param>
    public static (double Root, double[] Vector, bool Settled) Of(Skeleton skeleton, List<int> people, int[] place)
    {
        int n = people.Count, most = Math.Min(Steps, n);
        var x = new double[n];
        for (int k = 0; k < n; k++) x[k] = skeleton.Degree(people[k]);
        Scale(x, 1 / Norm(x));
        var basis = new List<double[]>();
        var image = new double[n];
        double root = 0;
        for (int restart = 0; restart < MostRestarts; restart++)
        {
            basis.Clear();
            basis.Add(x);
            // In this basis the matrix has numbers on the diagonal and beside it alone.
            double[] on = new double[most], beside = new double[most];
            for (int j = 0; j < most; j++)
            {
                Times(skeleton, people, place, basis[j], image);
                if (j == 0)
                {
                    root = Dot(basis[0], image);
                    double residual = 0;
                    for (int k = 0; k < n; k++) residual += (image[k] - root * x[k]) * (image[k] - root * x[k]);
                    if (Math.Sqrt(residual) <= 1e-13 * root) return (root, Positive(x), true);
                }
                // Twice is enough: the second pass takes out what rounding left.
                for (int pass = 0; pass < 2; pass++)
                {
                    for (int i = 0; i <= j; i++)
                    {
                        double part = Dot(basis[i], image);
                        if (i == j) on[j] += part;
                        Add(image, -part, basis[i]);
                    }
                }
                double length = Norm(image);
                if (j + 1 == most || length <= 1e-14 * root) break;
                // What the best vector of the steps so far lacks is this length times its last part: further steps are not needed.
                if (j >= Fewest && length * Leading(on, beside, j + 1)[j] <= 1e-14 * root) break;
                beside[j] = length;
                double[] next = [.. image];
                Scale(next, 1 / length);
                basis.Add(next);
            }
            double[] weights = Leading(on, beside, basis.Count);
            var turned = new double[n];
            for (int i = 0; i < basis.Count; i++)
            {
                Add(turned, weights[i], basis[i]);
            }
            Scale(turned, 1 / Norm(turned));
            x = turned;
        }
        return (root, Positive(x), false);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Times(Skeleton skeleton, List<int> people, int[] place, double[] x, double[] result)
    {
        for (int k = 0; k < result.Length; k++)
        {
            double sum = 0;
            foreach (int u in skeleton.Neighbours(people[k])) sum += x[place[u]];
            result[k] = sum;
        }
    }

    /// <summary>
    /// Vector of length 1 of the largest root of a symmetric matrix with these numbers on and beside the diagonal: the root by halving an interval that holds it,
    /// the vector by solving twice with a shift just above it. Then all pivots have one sign, so that nothing need be exchanged.
    /// </summary>
    private static double[] Leading(double[] on, double[] beside, int n)
    {
        double low = double.NegativeInfinity, high = double.NegativeInfinity;
        for (int i = 0; i < n; i++)
        {
            low = Math.Max(low, on[i]);
            high = Math.Max(high, on[i] + (i > 0 ? beside[i - 1] : 0) + (i + 1 < n ? beside[i] : 0));
        }
        high += 1e-15 * Math.Abs(high);
        while (true)
        {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) break;
            if (IsAbove(middle, on, beside, n)) high = middle;
            else low = middle;
        }
        double[] pivot = new double[n], x = new double[n];
        Array.Fill(x, 1);
        for (int i = 0; i < n; i++) pivot[i] = high - on[i] - (i > 0 ? beside[i - 1] * beside[i - 1] / pivot[i - 1] : 0);
        for (int round = 0; round < 3; round++)
        {
            for (int i = 1; i < n; i++) x[i] += beside[i - 1] / pivot[i - 1] * x[i - 1];
            x[n - 1] /= pivot[n - 1];
            for (int i = n - 2; i >= 0; i--) x[i] = (x[i] + beside[i] * x[i + 1]) / pivot[i];
            Scale(x, 1 / Norm(x));
        }
        return x;
    }

    /// <summary>True when a number is above all roots: no pivot of (number - matrix) is 0 or below.</summary>
    private static bool IsAbove(double number, double[] on, double[] beside, int n)
    {
        double pivot = 1;
        for (int i = 0; i < n; i++)
        {
            pivot = number - on[i] - (i > 0 ? beside[i - 1] * beside[i - 1] / pivot : 0);
            if (pivot <= 0) return false;
        }
        return true;
    }

    private static double[] Positive(double[] x)
    {
        double sign = x.Sum() < 0 ? -1 : 1;
        for (int k = 0; k < x.Length; k++) x[k] = Math.Max(0, sign * x[k]);
        return x;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Dot(double[] x, double[] y)
    {
        // Four sums that do not wait for each other; the order is the same on every machine.
        double a = 0, b = 0, c = 0, d = 0;
        int k = 0;
        for (; k + 3 < x.Length; k += 4)
        {
            a += x[k] * y[k];
            b += x[k + 1] * y[k + 1];
            c += x[k + 2] * y[k + 2];
            d += x[k + 3] * y[k + 3];
        }
        for (; k < x.Length; k++) a += x[k] * y[k];
        return a + b + (c + d);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(double[] x, double part, double[] y)
    {
        for (int k = 0; k < x.Length; k++) x[k] += part * y[k];
    }

    private static double Norm(double[] x) => Math.Sqrt(Dot(x, x));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scale(double[] x, double by)
    {
        for (int k = 0; k < x.Length; k++) x[k] *= by;
    }
}
