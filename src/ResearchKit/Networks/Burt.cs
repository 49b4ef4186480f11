namespace ResearchKit;

/// <summary>Structural holes: how far a person's contacts are tied to each other. On s_ij = a_ij + a_ji (0, 1 or 2), weighted on s_ij = w_ij + w_ji.</summary>
/// <remarks>Burt 1992, Structural Holes (Harvard University Press), doi 10.4159/9780674029095. p_ij = s_ij / sum over k of s_ik. Undefined (NaN) for a person without a tie.</remarks>
public static partial class Burt
{
    private const string Source = "Burt 1992, doi 10.4159/9780674029095";
    private const string OnTies = "s_ij = a_ij + a_ji", OnWeights = "s_ij = w_ij + w_ji";
    private const string ConstraintFormula = "sum over contacts j of (p_ij + sum over q of p_iq p_qj)^2; p_ij = s_ij / sum over k of s_ik, ";
    private const string SizeFormula = "sum over contacts j of (1 - sum over q of p_iq m_jq); p_ij = s_ij / sum over k of s_ik, m_jq = s_jq / max over k of s_jk, ";
    private const string HierarchyFormula = "sum over contacts j of r_j ln r_j / (N ln N); r_j = c_ij / (C / N), c_ij = (p_ij + sum over q of p_iq p_qj)^2, C = sum of c_ij, N = number of contacts; p_ij = s_ij / sum over k of s_ik, ";

    /// <summary>What <see cref="Constraint(Network)"/> is.</summary>
    public static MeasureInfo ConstraintInfo { get; } = new("constraint", "Constraint", ConstraintFormula + OnTies, Source, 0, double.PositiveInfinity);

    /// <summary>What <see cref="ConstraintWeighted"/> is.</summary>
    public static MeasureInfo ConstraintWeightedInfo { get; } = new("constraint-weighted", "Constraint (weighted)", ConstraintFormula + OnWeights, Source, 0, double.PositiveInfinity);

    /// <summary>What <see cref="EffectiveSize(Network)"/> is.</summary>
    public static MeasureInfo EffectiveSizeInfo { get; } = new("effective-size", "Effective size", SizeFormula + OnTies, Source, 0, double.PositiveInfinity);

    /// <summary>What <see cref="EffectiveSizeWeighted"/> is.</summary>
    public static MeasureInfo EffectiveSizeWeightedInfo { get; } = new("effective-size-weighted", "Effective size (weighted)", SizeFormula + OnWeights, Source, 0, double.PositiveInfinity);

    /// <summary>What <see cref="Hierarchy"/> is.</summary>
    public static MeasureInfo HierarchyInfo { get; } = new("hierarchy", "Hierarchy of constraint", HierarchyFormula + OnTies, Source, 0, 1);

    /// <summary>What <see cref="HierarchyWeighted"/> is.</summary>
    public static MeasureInfo HierarchyWeightedInfo { get; } = new("hierarchy-weighted", "Hierarchy of constraint (weighted)", HierarchyFormula + OnWeights, Source, 0, 1);

    /// <summary>Constraint, a person each: high when contacts are tied to each other. NaN without a tie.</summary>
    /// <remarks>igraph <c>constraint</c>. networkx 2 and 3 give NaN to people with ties in but none out; ours does not.</remarks>
    public static PersonValues Constraint(Network network) => new(ConstraintInfo, Roster(network), Of(network, default).Constraint, network.Provenance);

    /// <summary>Constraint on the weights of ties, a person each. NaN without a tie.</summary>
    /// <remarks>igraph <c>constraint(weights = w)</c>.</remarks>
    public static PersonValues ConstraintWeighted(Network network) => new(ConstraintWeightedInfo, Roster(network), Of(network, default, weighted: true).Constraint, network.Provenance);

    /// <summary>Effective size, a person each: contacts less their redundancy. NaN without a tie.</summary>
    /// <remarks>networkx <c>effective_size</c> on the graph weighted by s_ij.</remarks>
    public static PersonValues EffectiveSize(Network network) => new(EffectiveSizeInfo, Roster(network), Of(network, default).EffectiveSize, network.Provenance);

    /// <summary>Effective size on the weights of ties, a person each. NaN without a tie.</summary>
    /// <remarks>networkx <c>effective_size</c> on the graph weighted by w_ij + w_ji.</remarks>
    public static PersonValues EffectiveSizeWeighted(Network network) => new(EffectiveSizeWeightedInfo, Roster(network), Of(network, default, weighted: true).EffectiveSize, network.Provenance);

    /// <summary>Hierarchy, a person each: does the constraint come from one contact (1) or from all alike (0)? NaN with fewer than 2 contacts.</summary>
    /// <remarks>UCINET "hierarchy". No function in igraph, sna or networkx.</remarks>
    public static PersonValues Hierarchy(Network network) => new(HierarchyInfo, Roster(network), Of(network, default).Hierarchy, network.Provenance);

    /// <summary>Hierarchy on the weights of ties, a person each. NaN with fewer than 2 contacts.</summary>
    public static PersonValues HierarchyWeighted(Network network) => new(HierarchyWeightedInfo, Roster(network), Of(network, default, weighted: true).Hierarchy, network.Provenance);

    private static Roster Roster(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Roster;
    }
}
