namespace ResearchKit;

public sealed partial class Provenance
{
    /// <summary>Where it comes from, as HTML.</summary>
    public string ToHtml() => Facts.Html("Where the data come from", [("Data", Origin), ("Real or synthetic", Banner ?? "declared real"), .. Excluded.Select(e => ("Left out", (string?)FormattableString.Invariant($"{e.Reason}: {e.Count}"))), .. Notes.Select(n => ("Note", (string?)n))]);

    /// <summary>Origin, whether it is synthetic, and how much was left out.</summary>
    public override string ToString() => $"{Origin} ({Synthetic switch { true => "synthetic", false => "real", null => "not declared real or synthetic" }})"
        + string.Concat(Excluded.Select(e => FormattableString.Invariant($"; left out, {e.Reason}: {e.Count}")));
}
