namespace ResearchKit;

/// <summary>What was recorded, by one recorder, channel or cycle.</summary>
/// <param name="By">What the row is one of: "all", "recorder", "recorder's side", "channel", "cycle".</param>
/// <param name="Label">Which: the recorder's id, the kind of contact, the title of the cycle.</param>
/// <param name="Contacts">Contacts recorded, of any kind and occasion.</param>
/// <param name="UnknownStarters">Contacts among them whose starter is not recorded.</param>
/// <param name="StartsA">Contacts among them that side a started with side b (chosen ones, as in the share of starts).</param>
/// <param name="StartsB">Contacts among them that side b started with side a.</param>
/// <param name="RecorderMonths">Calendar months in which a recorder logged at least one contact, summed over recorders.</param>
/// <param name="RecordedBySomebody">Contacts among them whose recorder is named.</param>
/// <param name="People">People who start or receive one of them.</param>
public sealed record CoverageRow(string By, string Label, long Contacts, long UnknownStarters, double StartsA, double StartsB, long RecorderMonths, long RecordedBySomebody, long People)
{
    /// <summary>Contacts whose recorder is named, per recorder-month; NaN without a named recorder.</summary>
    public double ContactsPerRecorderMonth => RecorderMonths == 0 ? double.NaN : (double)RecordedBySomebody / RecorderMonths;

    /// <summary>Share of the contacts whose starter is not recorded; NaN without contacts.</summary>
    public double UnknownShare => Contacts == 0 ? double.NaN : (double)UnknownStarters / Contacts;
}
