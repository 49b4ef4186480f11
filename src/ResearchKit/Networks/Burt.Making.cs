using System.Numerics;

namespace ResearchKit;

public static partial class Burt
{
    /// <summary>All three at once: they walk the same two-paths.</summary>
    internal static (double[] Constraint, double[] EffectiveSize, double[] Hierarchy) Of(Network network, Effort effort, bool weighted = false)
    {
        int n = Roster(network).Count;
        var skeleton = network.Skeleton;
        double[] constraint = new double[n], size = new double[n], hierarchy = new double[n], sum = new double[n], strongest = new double[n];
        var (start, strength) = Strengths(network, skeleton, weighted);
        for (int i = 0; i < n; i++)
        {
            for (int k = start[i]; k < start[i + 1]; k++)
            {
                sum[i] += strength[k];
                strongest[i] = Math.Max(strongest[i], strength[k]);
            }
        }
        Blocks.Over(n, 256, 2 * skeleton.TwoPaths(), effort, () => (Share: new double[n], Indirect: new double[n]), (first, last, _, own) =>
        {
            for (int i = first; i < last; i++)
            {
                var contacts = skeleton.Neighbours(i);
                if (contacts.IsEmpty)
                {
                    constraint[i] = size[i] = hierarchy[i] = double.NaN;
                    continue;
                }
                for (int k = 0; k < contacts.Length; k++) own.Share[contacts[k]] = strength[start[i] + k] / sum[i];
                double effective = contacts.Length;
                foreach (int j in contacts)
                {
                    var others = skeleton.Neighbours(j);
                    var ties = strength.AsSpan(start[j], others.Length);
                    double viaJ = own.Share[j] / sum[j], redundant = 0;
                    for (int k = 0; k < others.Length; k++)
                    {
                        // Shares are above 0 for contacts only.
                        double share = own.Share[others[k]];
                        if (share == 0) continue;
                        own.Indirect[others[k]] += viaJ * ties[k];
                        redundant += share * ties[k];
                    }
                    effective -= redundant / strongest[j];
                }
                (constraint[i], size[i]) = (0, effective);
                foreach (int j in contacts) constraint[i] += Square(own.Share[j] + own.Indirect[j]);
                hierarchy[i] = contacts.Length < 2 ? double.NaN : 0;
                foreach (int j in contacts)
                {
                    double ratio = Square(own.Share[j] + own.Indirect[j]) * contacts.Length / constraint[i];
                    if (contacts.Length > 1 && ratio > 0) hierarchy[i] += ratio * Math.Log(ratio);
                    (own.Share[j], own.Indirect[j]) = (0, 0);
                }
                // What rounding leaves below 0 where all contacts constrain alike.
                if (contacts.Length > 1) hierarchy[i] = Math.Max(0, hierarchy[i] / (contacts.Length * Math.Log(contacts.Length)));
            }
        });
        return (constraint, size, hierarchy);
    }

    /// <summary>s_ij in the order of the skeleton's neighbours.</summary>
    private static (int[] Start, double[] Strength) Strengths(Network network, Skeleton skeleton, bool weighted)
    {
        int n = network.Count;
        var start = new int[n + 1];
        for (int i = 0; i < n; i++) start[i + 1] = start[i] + skeleton.Degree(i);
        var strength = new double[start[n]];
        for (int i = 0; i < n; i++)
        {
            var codes = skeleton.Codes(i);
            var row = strength.AsSpan(start[i], codes.Length);
            if (!weighted)
            {
                for (int k = 0; k < row.Length; k++) row[k] = BitOperations.PopCount(codes[k]);
                continue;
            }
            // Neighbours stand in the order of both lists: the next weight out or in is the one for this neighbour.
            ReadOnlySpan<double> to = network.OutWeight(i), from = network.InWeight(i);
            for (int k = 0, a = 0, b = 0; k < row.Length; k++)
                row[k] = ((codes[k] & 1) != 0 ? to[a++] : 0) + ((codes[k] & 2) != 0 ? from[b++] : 0);
        }
        return (start, strength);
    }

    private static double Square(double x) => x * x;
}
