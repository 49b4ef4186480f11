using System.Globalization;

namespace ResearchKit;

/// <summary>A network in which the ties of people who did not answer were taken from the other side, and what that rests on.</summary>
[TypeFormatterSource(typeof(HtmlDisplay))]
public sealed class Reconstruction
{
    internal Reconstruction(Network network, Estimate confirmation, long missing, long added, long unknown, Provenance provenance)
        => (Network, Confirmation, Missing, Added, UnknownPairs, Provenance) = (network, confirmation, missing, added, unknown, provenance);

    /// <summary>What <see cref="Density"/> is.</summary>
    public static MeasureInfo DensityInfo { get; } = new(
        "density-reconstructed", "Density of the reconstructed network", "L / (n(n-1) - 2u), undirected 2L / (n(n-1) - 2u); L = ties with the reconstructed ones, u = pairs that stay unknown",
        NonResponse.StorkRichards, 0, 1);

    /// <summary>All people, with the ties that were named and those that were added. Pairs that stay unknown have no tie in it.</summary>
    public Network Network { get; }

    /// <summary>Of the ties named among those who answered, the share that the other side named too: what the added ties rest on.</summary>
    public Estimate Confirmation { get; }

    /// <summary>People who did not answer.</summary>
    public long Missing { get; }

    /// <summary>Ties that were added.</summary>
    public long Added { get; }

    /// <summary>Pairs of two people who did not answer: unknown still.</summary>
    public long UnknownPairs { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Ties over the possible ties of the pairs that are known or reconstructed. Undefined without such a pair.</summary>
    public Estimate Density
    {
        get
        {
            double n = Network.Count, pairs = n * (n - 1) / 2 - UnknownPairs, possible = Network.Directed ? 2 * pairs : pairs;
            return pairs <= 0
                ? Estimate.Undefined(DensityInfo, Network.Count, "persons", Provenance, Network.Count < 2 ? "there are fewer than 2 people" : "no pair is known")
                : new(DensityInfo, Network.Ties / possible, Network.Count, "persons", Provenance) { Numerator = Network.Ties, Denominator = possible };
        }
    }

    /// <summary>Two sentences: what was added and what it rests on.</summary>
    public string PlainReading => Missing == 0
        ? "Everybody answered. Nothing was added."
        : string.Create(CultureInfo.InvariantCulture, $"{Added} ties of {Missing} people who did not answer were taken from what others said of them. ")
            + (Confirmation.IsDefined
                ? string.Create(CultureInfo.InvariantCulture, $"Where both sides answered, {Confirmation.Numerator:0} of {Confirmation.Denominator:0} named ties are confirmed by the other side.")
                : $"Whether that holds cannot be checked: {Confirmation.Reason}.");

    /// <summary>The table as HTML.</summary>
    public string ToHtml() => ToTable().ToHtml();

    /// <summary>What was added, what stays unknown, what it rests on.</summary>
    public ResultTable ToTable() => new(
        "network-reconstruction", "Ties taken from the other side", "Ties of people who did not answer are those that others named with them; the confirmation rate says how often two people who answered agree.",
        [new(""), new("Value", "", "0.##")],
        [
            [Cell.Of("people who did not answer"), Cell.Of(Missing, Missing)],
            [Cell.Of("ties added"), Cell.Of(Added)],
            [Cell.Of("pairs that stay unknown"), Cell.Of(UnknownPairs)],
            [Cell.Of("ties confirmed by the other side"), Cell.Of(Confirmation)],
            [Cell.Of("density of what is known or reconstructed"), Cell.Of(Density)],
        ], Provenance)
    {
        N = FormattableString.Invariant($"{Network.Count} people, {Network.Ties} ties"),
        Formula = NonResponse.ConfirmationInfo.Formula,
        Reference = NonResponse.StorkRichards,
    };

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Network}; {Added} of them reconstructed");
}
