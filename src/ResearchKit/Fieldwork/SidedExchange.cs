namespace ResearchKit;

/// <summary>An exchange with the direction in which it went.</summary>
/// <param name="Exchange">The exchange.</param>
/// <param name="Flow">From whom to whom.</param>
internal sealed record SidedExchange(Exchange Exchange, ExchangeFlow Flow)
{
    /// <summary>
    /// The exchanges whose direction is known, in the order of the file, and the provenance with what was left out. The role acted in counts where the
    /// contact records it, else the roles held on the day; a group that received stands on the side of its role word.
    /// </summary>
    public static (List<SidedExchange> Exchanges, Provenance Provenance) Read(Study study)
    {
        var acts = new Dictionary<string, Interaction>(StringComparer.Ordinal);
        if (study.Tables.Exchanges.Any(e => e.InteractionId is not null))
            foreach (var act in study.Tables.Interactions) acts.TryAdd(act.Id, act);
        var sided = new List<SidedExchange>(study.Tables.Exchanges.Count);
        long twoRoles = 0, excluded = 0, strange = 0;
        foreach (var exchange in study.Tables.Exchanges)
        {
            var act = exchange.InteractionId is { } id ? acts.GetValueOrDefault(id) : null;
            var giver = study.SideIn(act, exchange.GiverId, exchange.Date);
            var receiver = exchange.ReceiverId is { } person ? study.SideIn(act, person, exchange.Date) : study.Roles.SideOf(exchange.ReceiverGroup ?? "");
            if (giver == Side.Excluded || receiver == Side.Excluded) excluded++;
            else if (giver is null || receiver is null) twoRoles++;
            else
            {
                if (exchange.ReceiverId is null && !study.Roles.Words.Contains(exchange.ReceiverGroup, StringComparer.Ordinal)) strange++;
                sided.Add(new(exchange, FlowOf(giver.Value, receiver.Value)));
            }
        }
        var provenance = study.Provenance
            .Without("exchanges of a person with roles on two sides that day", twoRoles)
            .Without("exchanges given or received in a role that is left out of all counts", excluded);
        if (strange > 0) provenance = provenance.Noting(FormattableString.Invariant($"Exchanges with a group that is no role of the study stand with others: {strange}."));
        if (study.Tables.Exchanges.Count == 0) provenance = provenance.Noting(MissingFile.Note("exchanges.csv", "what is given and received, by kind and direction"));
        return (sided, provenance);
    }

    private static ExchangeFlow FlowOf(Side giver, Side receiver) => (giver, receiver) switch
    {
        (Side.A, Side.B) => ExchangeFlow.AToB,
        (Side.B, Side.A) => ExchangeFlow.BToA,
        (Side.A, Side.A) => ExchangeFlow.WithinA,
        (Side.B, Side.B) => ExchangeFlow.WithinB,
        _ => ExchangeFlow.Others,
    };
}
