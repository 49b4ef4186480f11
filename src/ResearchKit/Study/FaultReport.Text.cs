using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ResearchKit;

public sealed partial class FaultReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The faults in plain text: counts a rule and file, and of each at most <paramref name="examples"/> examples.</summary>
    /// <param name="examples">0 to 20.</param>
    public string ToText(int examples = 20)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(examples);
        var text = new StringBuilder();
        if (Groups.Count == 0) text.Append("No faults.\n");
        foreach (var group in Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(group.IsError ? "error" : "warning")}: {group.Rule}, {group.File}: {group.Count}\n");
            foreach (var fault in group.Examples.Take(examples))
            {
                text.Append("  ").Append(fault.File);
                if (fault.Row > 0) text.Append(CultureInfo.InvariantCulture, $", row {fault.Row}");
                if (fault.Column.Length > 0) text.Append(", column ").Append(fault.Column);
                if (fault.Shown.Length > 0) text.Append(": '").Append(fault.Shown).Append('\'');
                text.Append(". ").Append(fault.Mend).Append('\n');
            }
            long more = group.Count - Math.Min(examples, group.Examples.Count);
            if (more > 0) text.Append(CultureInfo.InvariantCulture, $"  and {more} more\n");
        }
        text.Append(CultureInfo.InvariantCulture, $"{Errors} error(s), {Warnings} warning(s)\n");
        return text.ToString();
    }

    /// <summary>The faults as one JSON object, schema <c>researchkit/validate/1</c>.</summary>
    public string ToJson() => new JsonObject
    {
        ["schema"] = "researchkit/validate/1",
        ["ok"] = IsSound,
        ["errors"] = Errors,
        ["warnings"] = Warnings,
        ["rules"] = new JsonArray([.. Groups.Select(g => new JsonObject
        {
            ["rule"] = g.Rule,
            ["severity"] = g.IsError ? "error" : "warning",
            ["file"] = g.File,
            ["count"] = g.Count,
            ["examples"] = new JsonArray([.. g.Examples.Select(f => new JsonObject { ["file"] = f.File, ["row"] = f.Row, ["column"] = f.Column, ["shown"] = f.Shown, ["mend"] = f.Mend })]),
        })]),
    }.ToJsonString(Options) + "\n";

    /// <summary>The faults as HTML that stands alone: a table of rules with their counts, and the first example of each.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<div class=\"rk-table\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>{(Groups.Count == 0 ? "No faults." : $"{Errors} error(s), {Warnings} warning(s)")}</p>\n");
        if (Groups.Count > 0)
        {
            html.Append("<div class=\"rk-scroll\" role=\"region\" aria-label=\"Faults by rule and file\" tabindex=\"0\">\n<table>\n<caption>Faults by rule and file</caption>\n<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\" class=\"rk-num\">Count</th><th scope=\"col\">The first</th><th scope=\"col\">How to mend it</th></tr></thead>\n<tbody>\n");
            foreach (var group in Groups)
            {
                var first = group.Examples[0];
                html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{(group.IsError ? "" : "warning: ")}{Html.Escape(group.Rule)}</th><td class=\"rk-num\">{group.Count}</td>");
                // A floor under the width: on a telephone the sentence would else be set a word a line.
                html.Append(CultureInfo.InvariantCulture, $"<td>{Html.Escape(Place(first))}</td><td style=\"min-width:13em\">{Html.Escape(first.Mend)}</td></tr>\n");
            }
            html.Append("</tbody>\n</table>\n</div>\n");
        }
        return ResultTable.Standing(html.Append("</div>\n").ToString());
    }

    /// <summary>"interactions.csv, row 9, initiator_id: SYN-P8"; what is not known, or says the same twice, is left out.</summary>
    private static string Place(Fault fault)
    {
        string place = fault.Row > 0 ? string.Create(CultureInfo.InvariantCulture, $"{fault.File}, row {fault.Row}") : fault.File;
        if (fault.Column.Length > 0) place += ", " + fault.Column;
        return fault.Shown.Length > 0 && fault.Shown != fault.Column ? $"{place}: {fault.Shown}" : place;
    }

    /// <summary>The faults as CSV, a line for each that is kept; <c>count</c> is that of the rule in the file.</summary>
    public string ToCsv()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var line = new CsvLine(text);
        line.Add("severity", "rule", "file", "count", "row", "column", "shown", "mend");
        foreach (var group in Groups)
            foreach (var f in group.Examples)
                line.Add(f.IsError ? "error" : "warning", f.Rule, f.File, group.Count.ToString(CultureInfo.InvariantCulture), f.Row.ToString(CultureInfo.InvariantCulture), f.Column, f.Shown, f.Mend);
        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => ToText(3);
}
