namespace ResearchKit;

/// <summary>
/// The 13 participation shifts of Gibson: who speaks to whom after A spoke to B (AB) or to the group (A0). X and Y are people other than A and B.
/// </summary>
/// <remarks>Gibson 2003, doi 10.1353/sof.2003.0055.</remarks>
public enum ParticipationShift
{
    /// <summary>AB-BA: B, addressed by A, answers A. Turn receiving; the reciprocity of talk.</summary>
    AbBa,

    /// <summary>AB-B0: B, addressed by A, speaks to the group. Turn receiving.</summary>
    AbB0,

    /// <summary>AB-BY: B, addressed by A, speaks to somebody else. Turn receiving.</summary>
    AbBy,

    /// <summary>A0-X0: after A spoke to the group, X speaks to the group. Turn claiming.</summary>
    A0X0,

    /// <summary>A0-XA: after A spoke to the group, X speaks to A. Turn claiming.</summary>
    A0Xa,

    /// <summary>A0-XY: after A spoke to the group, X speaks to Y. Turn claiming.</summary>
    A0Xy,

    /// <summary>AB-X0: after A spoke to B, X speaks to the group. Turn usurping.</summary>
    AbX0,

    /// <summary>AB-XA: after A spoke to B, X speaks to A. Turn usurping.</summary>
    AbXa,

    /// <summary>AB-XB: after A spoke to B, X speaks to B. Turn usurping.</summary>
    AbXb,

    /// <summary>AB-XY: after A spoke to B, X speaks to Y. Turn usurping.</summary>
    AbXy,

    /// <summary>A0-AY: A spoke to the group, then to Y. Turn continuing.</summary>
    A0Ay,

    /// <summary>AB-A0: A spoke to B, then to the group. Turn continuing.</summary>
    AbA0,

    /// <summary>AB-AY: A spoke to B, then to Y. Turn continuing.</summary>
    AbAy,
}
