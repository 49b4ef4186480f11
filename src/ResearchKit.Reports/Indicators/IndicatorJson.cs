using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResearchKit;

/// <summary>The JSON of <c>researchkit indicators</c>: undefined and hidden numbers are null, each with a note.</summary>
internal static class IndicatorJson
{
    private const string Hidden = "not shown in the public view: insiders could subtract what they know; use --view team inside";

    /// <summary>The document.</summary>
    public static string Of(IndicatorPage page)
    {
        var study = page.Study;
        bool shown = page.View == View.Team;
        var notes = new List<(string Field, string Reason)>();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("schema", "researchkit/indicators/1");
            json.WriteString("view", shown ? "team" : "public");
            if (study.Settings.Synthetic is { } synthetic) json.WriteBoolean("synthetic", synthetic);
            else json.WriteNull("synthetic");
            if (study.Period is { } period)
            {
                json.WriteStartObject("period");
                json.WriteString("first", FormattableString.Invariant($"{period.First:yyyy-MM-dd}"));
                json.WriteString("last", FormattableString.Invariant($"{period.Last:yyyy-MM-dd}"));
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("period");
                notes.Add(("period", "the study has no dates"));
            }
            Sides(json, page, shown, notes);
            RestsOn(json, page, shown, notes);
            json.WriteStartArray("indicators");
            foreach (var indicator in page.Indicators) Write(json, indicator, shown, notes);
            json.WriteEndArray();
            Provenance(json, page, shown);
            json.WriteStartArray("notes");
            foreach (var (field, reason) in notes)
            {
                json.WriteStartObject();
                json.WriteString("field", field);
                json.WriteString("reason", reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Sides(Utf8JsonWriter json, IndicatorPage page, bool shown, List<(string, string)> notes)
    {
        json.WriteStartArray("sides");
        foreach (var (side, label, people) in new[] { ("a", page.Initiation.SideA, page.Initiation.Whole.PeopleA), ("b", page.Initiation.SideB, page.Initiation.Whole.PeopleB) })
        {
            json.WriteStartObject();
            json.WriteString("side", side);
            json.WriteString("label", label);
            if (shown) json.WriteNumber("people", people);
            else
            {
                json.WriteNull("people");
                notes.Add(($"sides.{side}.people", Hidden));
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void RestsOn(Utf8JsonWriter json, IndicatorPage page, bool shown, List<(string, string)> notes)
    {
        json.WriteStartObject("restsOn");
        if (shown)
        {
            json.WriteNumber("contacts", page.Study.Interactions.Count);
            json.WriteNumber("countedContacts", page.Initiation.Whole.Contacts);
            json.WriteNumber("unknownStarters", page.Initiation.Whole.UnknownStarters);
            json.WriteNumber("twoRoles", page.Initiation.Whole.TwoRoles);
            json.WriteNumber("recorders", page.Coverage.Recorders.Count);
        }
        else
        {
            json.WriteString("contactsBand", Band.Of(page.Study.Interactions.Count, page.Study.Settings.MinCell));
            foreach (string field in new[] { "contacts", "countedContacts", "unknownStarters", "twoRoles", "recorders" })
            {
                json.WriteNull(field);
                notes.Add(("restsOn." + field, Hidden));
            }
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Indicator indicator, bool shown, List<(string, string)> notes)
    {
        var latest = indicator.Latest;
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteNumber("meaning", indicator.Meaning);
        json.WriteString("words", indicator.Words);
        Number("value", shown ? latest.Value : double.NaN);
        Number("numerator", shown ? latest.Numerator : double.NaN);
        Number("denominator", shown ? latest.Denominator : double.NaN);
        if (shown) json.WriteNumber("n", latest.N);
        else json.WriteNull("n");
        json.WriteString("unit", latest.Unit);
        Number("earlier", shown && indicator.Earlier is { } earlier ? earlier.Value : double.NaN);
        Range("interval", shown ? latest.Interval : null);
        json.WriteStartObject("change");
        Number("value", shown && indicator.Change is { } change ? change.Estimate.Value : double.NaN);
        Range("interval", shown ? indicator.Change?.Estimate.Interval : null);
        json.WriteEndObject();
        if (shown) json.WriteString("verdict", VerdictWords.Key(indicator.Verdict));
        else json.WriteNull("verdict");
        if (latest.Rule is { } rule) json.WriteString("rule", rule.ToString().ToLowerInvariant());
        else json.WriteNull("rule");
        json.WriteEndObject();

        if (!shown) notes.Add((indicator.Id, Hidden));
        else
        {
            if (latest.Reason is { } reason) notes.Add(($"{indicator.Id}.value", reason));
            if (latest is { IsDefined: true, Interval: null }) notes.Add(($"{indicator.Id}.interval", latest.NoInterval ?? "no range is made for this measure"));
            if (indicator.Earlier is null) notes.Add(($"{indicator.Id}.earlier", "not compared between cycles"));
            else if (indicator.Earlier.Reason is { } why) notes.Add(($"{indicator.Id}.earlier", why));
            if (indicator.Change is { } judged) notes.Add(($"{indicator.Id}.verdict", judged.Why));
            else notes.Add(($"{indicator.Id}.verdict", "no change is judged for this indicator"));
        }

        void Number(string name, double value)
        {
            if (double.IsFinite(value)) json.WriteNumber(name, value);
            else json.WriteNull(name);
        }

        void Range(string name, Interval? interval)
        {
            if (interval is not { } range)
            {
                json.WriteNull(name);
                return;
            }
            json.WriteStartObject(name);
            json.WriteNumber("low", range.Low);
            json.WriteNumber("high", range.High);
            json.WriteNumber("level", range.Level);
            json.WriteString("method", range.Method);
            if (range.Df is { } df) json.WriteNumber("df", df);
            else json.WriteNull("df");
            json.WriteBoolean("rough", range.Rough);
            json.WriteEndObject();
        }
    }

    private static void Provenance(Utf8JsonWriter json, IndicatorPage page, bool shown)
    {
        var provenance = page.Initiation.Provenance;
        json.WriteStartObject("provenance");
        json.WriteString("origin", provenance.Origin);
        json.WriteString("version", LibraryVersion.Text);
        json.WriteStartArray("excluded");
        if (shown)
            foreach (var exclusion in provenance.Excluded)
            {
                json.WriteStartObject();
                json.WriteString("reason", exclusion.Reason);
                json.WriteNumber("count", exclusion.Count);
                json.WriteEndObject();
            }
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (string note in provenance.Notes) json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
