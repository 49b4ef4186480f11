namespace ResearchKit;

public sealed partial class Spanners
{
    /// <summary>Two sentences: the part of bridge-builders in contact across the sides beside their part in the pairs, and what that does not say.</summary>
    public string PlainReading
    {
        get
        {
            const string limit = "Who meets more people is named more and stands more often between others, so this does not say that bridge-builders bring contact about.";
            // Named first: it is the people's own word. By position where nobody is named by enough others.
            var told = Contacts.Where(c => c.Kind != SpannerKind.Appointed && c.Share.IsDefined && c.Base.IsDefined).Take(1).ToList();
            if (told.Count == 0) return $"Nobody is a bridge-builder by name or by position in this window, or there is no contact between the sides. {limit}";
            var contacts = told[0];
            string who = contacts.Kind == SpannerKind.Nominated ? "A bridge-builder named by others" : "A bridge-builder by position";
            string gap = contacts.Gap.Interval is { } range
                ? $"the data allow a difference of {Readings.Range(range)}"
                : $"no range of the difference: {contacts.Gap.NoInterval ?? contacts.Gap.Reason ?? "it is not defined"}";
            return FormattableString.Invariant($"{who} is in {Percent(contacts.Share.Value)} of {contacts.Share.N} contacts of pairs across the sides, and in {Percent(contacts.Base.Value)} of the possible pairs; {gap}. {limit}");
        }
    }

    private static string Percent(double share) => new TableColumn("", "", "share").Show(share);
}
