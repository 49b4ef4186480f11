namespace ResearchKit;

/// <summary>What is relabelled in a QAP regression.</summary>
public enum QapMethod
{
    /// <summary>
    /// For each predictor, what the other predictors leave of it: their relation to the outcome and to each other stays. Holds its level when predictors go together,
    /// and is the default. Dekker, Krackhardt and Snijders 2007, doi 10.1007/s11336-007-9016-1; sna "qapspp".
    /// </summary>
    DoubleSemiPartialing,

    /// <summary>
    /// The outcome: asks whether it has to do with any of the predictors, and is too strict or too lax for one of several that go together. sna "qapy", UCINET "Y-permutation".
    /// </summary>
    Outcome,
}
