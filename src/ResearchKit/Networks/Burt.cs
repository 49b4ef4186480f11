using System.Numerics;

namespace ResearchKit;

/// <summary>Structural holes: how far a person's contacts are tied to each other. Unweighted, on s_ij = a_ij + a_ji (0, 1 or 2).</summary>
/// <remarks>Burt 1992, Structural Holes (Harvard University Press), doi 10.4159/9780674029095. p_ij = s_ij / sum over k of s_ik. Undefined (NaN) for a person without a tie.</remarks>
public static class Burt
{
    private const string Source = "Burt 1992, doi 10.4159/9780674029095";

    /// <summary>What <see cref="Constraint(Network)"/> is.</summary>
    public static MeasureInfo ConstraintInfo { get; } = new(
        "constraint", "Constraint", "sum over contacts j of (p_ij + sum over q of p_iq p_qj)^2; p_ij = s_ij / sum over k of s_ik, s_ij = a_ij + a_ji", Source, 0, double.PositiveInfinity);

    /// <summary>What <see cref="EffectiveSize(Network)"/> is.</summary>
    public static MeasureInfo EffectiveSizeInfo { get; } = new(
        "effective-size", "Effective size", "sum over contacts j of (1 - sum over q of p_iq m_jq); p_ij = s_ij / sum over k of s_ik, m_jq = s_jq / max over k of s_jk, s_ij = a_ij + a_ji", Source, 0, double.PositiveInfinity);

    /// <summary>Constraint, a person each: high when contacts are tied to each other. NaN without a tie.</summary>
    /// <remarks>igraph <c>constraint</c>. networkx 2 and 3 give NaN to people with ties in but none out; ours does not.</remarks>
    public static PersonValues Constraint(Network network) => new(ConstraintInfo, Roster(network), Of(network, default).Constraint, network.Provenance);

    /// <summary>Effective size, a person each: contacts less their redundancy. NaN without a tie.</summary>
    /// <remarks>networkx <c>effective_size</c> on the graph weighted by s_ij.</remarks>
    public static PersonValues EffectiveSize(Network network) => new(EffectiveSizeInfo, Roster(network), Of(network, default).EffectiveSize, network.Provenance);

    private static Roster Roster(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Roster;
    }

    /// <summary>Both at once: they walk the same two-paths.</summary>
    internal static (double[] Constraint, double[] EffectiveSize) Of(Network network, Effort effort)
    {
        int n = Roster(network).Count;
        var skeleton = network.Skeleton;
        double[] constraint = new double[n], size = new double[n];
        var strength = new int[n];
        var strongest = new int[n];
        for (int i = 0; i < n; i++)
        {
            foreach (byte code in skeleton.Codes(i))
            {
                int s = BitOperations.PopCount(code);
                strength[i] += s;
                strongest[i] = Math.Max(strongest[i], s);
            }
        }
        Blocks.Over(n, 256, 2 * skeleton.TwoPaths(), effort, () => (Share: new double[n], Indirect: new double[n], IsContact: new bool[n]), (first, last, _, own) =>
        {
            for (int i = first; i < last; i++)
            {
                var contacts = skeleton.Neighbours(i);
                var codes = skeleton.Codes(i);
                if (contacts.IsEmpty)
                {
                    constraint[i] = size[i] = double.NaN;
                    continue;
                }
                for (int k = 0; k < contacts.Length; k++)
                {
                    own.Share[contacts[k]] = (double)BitOperations.PopCount(codes[k]) / strength[i];
                    own.IsContact[contacts[k]] = true;
                }
                double effective = contacts.Length;
                foreach (int j in contacts)
                {
                    var others = skeleton.Neighbours(j);
                    var ties = skeleton.Codes(j);
                    double viaJ = own.Share[j] / strength[j], redundant = 0;
                    for (int k = 0; k < others.Length; k++)
                    {
                        int q = others[k];
                        if (!own.IsContact[q]) continue;
                        int s = BitOperations.PopCount(ties[k]);
                        own.Indirect[q] += viaJ * s;
                        redundant += own.Share[q] * s;
                    }
                    effective -= redundant / strongest[j];
                }
                double sum = 0;
                foreach (int j in contacts)
                {
                    double p = own.Share[j] + own.Indirect[j];
                    sum += p * p;
                    (own.Share[j], own.Indirect[j], own.IsContact[j]) = (0, 0, false);
                }
                (constraint[i], size[i]) = (sum, effective);
            }
        });
        return (constraint, size);
    }
}
