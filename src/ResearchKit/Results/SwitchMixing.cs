namespace ResearchKit;

/// <summary>How well a chain of degree switches mixes: found from 32 pilot chains with streams of their own, before the draws.</summary>
/// <param name="Attempts">Switches tried for each draw; each draw starts from the data.</param>
/// <param name="Made">Share of the tries that changed the network; the others leave it as it is, which uniform draws need.</param>
/// <param name="Moved">Share of the ties that lie, at the end of a chain, where the data have none.</param>
/// <param name="MovedLater">The same after five times as many tries: near <paramref name="Moved"/> when the chain is long enough.</param>
/// <param name="Lag">
/// The measure after five times as many tries less the measure after <paramref name="Attempts"/>, in standard errors; NaN when the measure does not vary.
/// </param>
/// <param name="Different">In how many different networks the pilot chains ended, at most 32.</param>
public sealed record SwitchMixing(long Attempts, double Made, double Moved, double MovedLater, double Lag, int Different);
