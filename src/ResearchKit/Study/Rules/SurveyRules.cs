namespace ResearchKit;

/// <summary>Answers: to an item of the round's questionnaire, on its scale, by a participant where each answers alone.</summary>
internal static class SurveyRules
{
    internal static void Tell(StudyReading reading)
    {
        var t = reading.Tables;
        if (t.Responses.Count == 0) return;
        var waves = t.Waves.ToDictionary(w => w.Id, StringComparer.Ordinal);
        var scales = t.Instruments.ToDictionary(i => i.Id, StringComparer.Ordinal);
        var items = t.Items.Select(i => (i.InstrumentId, i.Id)).ToHashSet();
        var people = reading.Known("participants");
        for (int i = 0; i < t.Responses.Count; i++)
        {
            var answer = t.Responses[i];
            if (!waves.TryGetValue(answer.WaveId, out var wave)) continue;
            if (wave.Mode == ResponseMode.Individual && !people.Open && !people.Contains(answer.RespondentId))
                reading.Error(StudySchema.Responses, i, "respondent_id", answer.RespondentId, "unknown-id", "Use an id that stands in participants.csv, or add it there.");
            if (t.Items.Count > 0 && !items.Contains((wave.InstrumentId, answer.ItemId)))
                reading.Error(StudySchema.Responses, i, "item_id", answer.ItemId, "unknown-id", $"Use an item of {wave.InstrumentId}, the questionnaire of this round, from items.csv.");
            if (answer.Value is { } value && scales.TryGetValue(wave.InstrumentId, out var scale) && (value < scale.Min || value > scale.Max))
                reading.Error(StudySchema.Responses, i, "value", CellText.Format(value), "off-scale", $"The scale runs from {scale.Min} to {scale.Max}.");
        }
    }
}
