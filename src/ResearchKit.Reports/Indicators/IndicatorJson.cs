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
            else
            {
                json.WriteNull("synthetic");
                notes.Add(("synthetic", "datapackage.json does not say whether the data are real or synthetic"));
            }
            if (ShownPeriod.Of(study, page.View) is { } period)
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
            foreach (var indicator in page.Indicators) Write(json, indicator, page.Initiation.Rule, shown, notes);
            json.WriteEndArray();
            Provenance(json, page, shown);
            NotesJson.Write(json, notes);
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

    private static void Write(Utf8JsonWriter json, Indicator indicator, CountingRule counting, bool shown, List<(string Field, string Reason)> notes)
    {
        var latest = indicator.Latest;
        string undefined = latest.Reason ?? "";
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteNumber("meaning", indicator.Meaning);
        json.WriteString("words", indicator.Words);
        Number("value", latest.Value, undefined);
        Number("numerator", latest.Numerator, latest.IsDefined ? "not a count over a count" : undefined);
        Number("denominator", latest.Denominator, latest.IsDefined ? "not a count over a count" : undefined);
        Number("n", latest.N, undefined);
        json.WriteString("unit", latest.Unit);
        Number("earlier", indicator.Earlier?.Value ?? double.NaN, indicator.Earlier is null ? "not compared between cycles" : indicator.Earlier.Reason ?? "");
        Range("interval", "interval", latest.Interval, latest.IsDefined ? latest.NoInterval ?? "no range is made for this measure" : undefined);
        var change = indicator.Change?.Estimate;
        json.WriteStartObject("change");
        Number("value", change?.Value ?? double.NaN, change is null ? "no change is judged for this indicator" : change.Reason ?? "", "change.value");
        Range("interval", "change.interval", change?.Interval, change is null ? "no change is judged for this indicator" : change.Reason ?? change.NoInterval ?? "no range is made for this measure");
        json.WriteEndObject();
        if (shown)
        {
            json.WriteString("verdict", VerdictWords.Key(indicator.Verdict));
            string why = indicator.Finding?.Why ?? "nothing is judged for this indicator";
            Note("verdict", indicator.Change is { Primary: false } ? why + "; not declared beforehand, so pages give it no verb of change" : why);
        }
        else Null("verdict", "verdict", Hidden);
        // Said of an undefined value too: whether there is one is not told by it.
        CountingRule? counted = latest.Rule ?? (indicator.Meaning == 1 ? counting : null);
        if (counted is { } rule) json.WriteString("rule", rule.ToString().ToLowerInvariant());
        else Null("rule", "rule", "no counting rule enters this measure");
        json.WriteEndObject();

        void Note(string field, string reason) => notes.Add(($"{indicator.Id}.{field}", reason));

        void Null(string name, string field, string reason)
        {
            json.WriteNull(name);
            Note(field, reason);
        }

        void Number(string name, double value, string reason, string? field = null)
        {
            if (shown && double.IsFinite(value)) json.WriteNumber(name, value);
            else Null(name, field ?? name, shown ? reason : Hidden);
        }

        void Range(string name, string field, Interval? interval, string reason)
        {
            if (!shown || interval is not { } range)
            {
                Null(name, field, shown ? reason : Hidden);
                return;
            }
            json.WriteStartObject(name);
            json.WriteNumber("low", range.Low);
            json.WriteNumber("high", range.High);
            json.WriteNumber("level", range.Level);
            json.WriteString("method", range.Method);
            if (range.Df is { } df) json.WriteNumber("df", df);
            else Null("df", field + ".df", "this method has no degrees of freedom");
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
        // Notes and exclusions count things, some of them by side: they stay inside.
        ProvenanceJson.WriteLists(json, shown ? provenance : null);
        json.WriteEndObject();
    }
}
