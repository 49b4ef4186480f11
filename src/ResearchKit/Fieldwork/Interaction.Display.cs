namespace ResearchKit;

public sealed partial record Interaction
{
    /// <summary>The start, as precisely as it is known.</summary>
    internal string When => Precision == Precision.Minute ? FormattableString.Invariant($"{Start:yyyy-MM-dd HH:mm}") : FormattableString.Invariant($"{Start:yyyy-MM-dd}");

    /// <summary>The act as HTML: what the row says, without its topic. For the team only.</summary>
    public string ToHtml() => Facts.Html(
        $"Contact {Id}", ("Start", When), ("Kind", PlainWord.Of(Kind)), ("Setting", Setting is { } setting ? PlainWord.Of(setting) : null), ("Started by", InitiatorId ?? "not recorded"),
        ("Acting as", InitiatorRole), ("Addressed", string.Join(", ", RecipientIds)), ("Present besides", string.Join(", ", PresentIds)), ("Direction", PlainWord.Of(Direction)),
        ("Minutes", DurationMinutes is { } minutes ? FormattableString.Invariant($"{minutes}") : null), ("Occasion", Occasion is { } occasion ? PlainWord.Of(occasion) : null),
        ("On the agenda by", string.Join(", ", AgendaBy)), ("Recorded by", RecordedBy), ("Source", SourceId));

    /// <summary>Id, start, kind, and who with whom.</summary>
    public override string ToString()
        => $"{Id}, {When}, {PlainWord.Of(Kind)}: {InitiatorId ?? "starter not recorded"}{(RecipientIds.Count > 0 ? " to " + Facts.Some(RecipientIds) : "")}{(PresentIds.Count > 0 ? ", present " + Facts.Some(PresentIds) : "")}";
}
