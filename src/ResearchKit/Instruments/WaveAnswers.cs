using System.Globalization;

namespace ResearchKit;

/// <summary>A wave with its answers.</summary>
internal sealed record WaveAnswers(ChecklistWave Wave, AnswerSheet Sheet)
{
    public static WaveAnswers Of(Study study, Instrument instrument, Wave wave, int number)
    {
        var sheet = new AnswerSheet(study, instrument, wave);
        string label = string.Create(CultureInfo.InvariantCulture, $"wave {number} ({wave.Opened:yyyy-MM})");
        return new(new(wave, label, wave.Mode == ResponseMode.Individual ? sheet.Persons.Count : Math.Min(1, sheet.Persons.Count)), sheet);
    }
}
