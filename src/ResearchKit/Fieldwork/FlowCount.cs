namespace ResearchKit;

/// <summary>Recorded exchanges in one direction: how many, how many people, asked for or not, and who confirmed them.</summary>
/// <param name="Flow">From whom to whom.</param>
/// <param name="Count">Exchanges.</param>
/// <param name="Persons">People behind them, givers and receivers, each once; a group that received is no person.</param>
/// <param name="AskedFor">Exchanges that were asked for.</param>
/// <param name="Unasked">Exchanges that were not.</param>
/// <param name="AskedNotRecorded">Exchanges of which it is not recorded.</param>
/// <param name="ByGiver">Confirmed by the giver only.</param>
/// <param name="ByReceiver">Confirmed by the receiver only.</param>
/// <param name="ByBoth">Confirmed by both.</param>
/// <param name="ByObserver">Confirmed by somebody who saw it.</param>
/// <param name="NotConfirmed">Not confirmed by anybody.</param>
public sealed record FlowCount(
    ExchangeFlow Flow, int Count, int Persons, int AskedFor, int Unasked, int AskedNotRecorded, int ByGiver, int ByReceiver, int ByBoth, int ByObserver, int NotConfirmed)
{
    internal static FlowCount Of(ExchangeFlow flow, IReadOnlyCollection<Exchange> exchanges)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        int asked = 0, unasked = 0;
        int[] confirmed = new int[4];
        foreach (var exchange in exchanges)
        {
            people.Add(exchange.GiverId);
            if (exchange.ReceiverId is { } receiver) people.Add(receiver);
            if (exchange.AskedFor == true) asked++;
            else if (exchange.AskedFor == false) unasked++;
            if (exchange.ConfirmedBy is { } by) confirmed[(int)by]++;
        }
        return new(flow, exchanges.Count, people.Count, asked, unasked, exchanges.Count - asked - unasked, confirmed[(int)Confirmation.Giver], confirmed[(int)Confirmation.Receiver],
            confirmed[(int)Confirmation.Both], confirmed[(int)Confirmation.Observer], exchanges.Count - confirmed.Sum());
    }
}
