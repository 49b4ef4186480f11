namespace ResearchKit;

/// <summary>The answers of one wave, reversed items turned round, answers off the scale left out.</summary>
internal sealed class AnswerSheet
{
    private readonly SortedDictionary<string, Dictionary<string, int>> _byPerson = new(StringComparer.Ordinal);

    public AnswerSheet(Study study, Instrument instrument, Wave wave)
        : this(study, instrument, study.Tables.Responses.Where(r => r.WaveId == wave.Id))
    {
    }

    /// <summary>The answers of a wave, picked out already.</summary>
    public AnswerSheet(Study study, Instrument instrument, IEnumerable<Response> responses)
    {
        (Min, Max) = (instrument.Min, instrument.Max);
        var items = study.Tables.Items.Where(i => i.InstrumentId == instrument.Id).DistinctBy(i => i.Id, StringComparer.Ordinal).ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var response in responses.Where(r => r.Value is not null).OrderBy(r => r.Value))
        {
            if (!items.TryGetValue(response.ItemId, out var item)) continue;
            int value = response.Value!.Value;
            if (value < Min || value > Max) { OffScale++; continue; }
            if (!_byPerson.TryGetValue(response.RespondentId, out var answers)) _byPerson[response.RespondentId] = answers = new(StringComparer.Ordinal);
            answers.TryAdd(item.Id, item.Reverse ? Min + Max - value : value);
        }
    }

    public int Min { get; }

    public int Max { get; }

    /// <summary>Answers outside the scale.</summary>
    public int OffScale { get; }

    /// <summary>Who gave an answer, in ordinal order.</summary>
    public IReadOnlyCollection<string> Persons => _byPerson.Keys;

    /// <summary>The answers of these persons to an item.</summary>
    public List<double> To(Item item, IEnumerable<string> persons)
        => [.. persons.Select(p => _byPerson.TryGetValue(p, out var answers) && answers.TryGetValue(item.Id, out int value) ? value : double.NaN).Where(v => !double.IsNaN(v))];

    /// <summary>A person's answer to an item; NaN when there is none.</summary>
    public double To(Item item, string person) => _byPerson.TryGetValue(person, out var answers) && answers.TryGetValue(item.Id, out int value) ? value : double.NaN;

    /// <summary>A person's mean over the items; NaN when fewer than half of them (rounded up) are answered.</summary>
    public double Mean(string person, IReadOnlyList<Item> items)
    {
        if (items.Count == 0 || !_byPerson.TryGetValue(person, out var answers)) return double.NaN;
        int sum = 0, n = 0;
        foreach (var item in items)
            if (answers.TryGetValue(item.Id, out int value)) { sum += value; n++; }
        return n >= (items.Count + 1) / 2 ? (double)sum / n : double.NaN;
    }
}
