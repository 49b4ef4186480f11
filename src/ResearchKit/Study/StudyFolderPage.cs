using System.Globalization;
using System.Text;

namespace ResearchKit;

/// <summary>The docs page of the study folder, made from the schema so that it cannot say anything else.</summary>
internal static class StudyFolderPage
{
    internal static string Markdown()
    {
        var page = new StringBuilder();
        page.Append("""
            # The study folder

            A study is a folder of CSV files, one table each, with a `datapackage.json` that describes them. This page is made from the schema
            that reads and checks the files.

            - **interactions.csv** is the one file that must be there. With **participants.csv** beside it, the main measures work; each further table adds its own.
              Without participants.csv the people are those named in interactions.csv, with the role they acted in most often; sectors and dates are unknown.
            - UTF-8 (UTF-16 with its mark is read too); comma, semicolon or tab; any line ends; Excel's `sep=` line is understood. From Excel, save as "CSV UTF-8". Written files have UTF-8, commas and LF.
            - Dates are `2026-03-01`; date and time are `2026-03-01T14:30`, on the clock of the study, without an offset. Numbers are whole. true and false (also `1`, `0`).
            - An empty cell, or one with spaces only, is missing. Lists are separated by `;`. Ids, words, dates and numbers lose spaces at their ends; free text keeps them.
            - Ids are pseudonyms: any text without `;`, tabs and line breaks, compared letter by letter. Ids that begin with `SYN-` mark invented data.
            - No names, contacts, addresses, birth dates or national numbers: such columns are refused. The key and release.csv stay outside the folder.
            - Other columns are kept as text and can serve as a grouping. Declare them in datapackage.json; undeclared ones give a warning.

            The same study can be one Excel workbook, a sheet a table: see [excel.md](excel.md).

            `researchkit new FOLDER` makes an empty folder, `researchkit validate FOLDER` tells every fault, `researchkit describe FOLDER --write` writes datapackage.json.

            ## datapackage.json

            A Frictionless Tabular Data Package. `title`, `description` and `licenses` are the package's own; the settings of the study stand in the `researchkit` block,
            all of them optional:

            | Key | Meaning | When absent |
            |---|---|---|
            | `schema` | version of this folder layout; a newer one is refused | 1 |
            | `synthetic` | true: invented; false: real; null: not declared | true when ids begin with `SYN-`, else null |
            | `generatorSeed` | seed of the generator of a synthetic study | none |
            | `period` | `{"first":"2024-01-01","last":"2024-12-31"}` | first to last day of the cycles |
            | `minCell` | counts of people below this are not shown outside | 5 |
            | `roles` | list of `{"role":"pupil","label":"pupils","side":"a"}`, side a, b, none or excluded | coproducer a, professional b, researcher excluded, others none |
            | `countingRule` | act, pair or fractional | act |
            | `maxDyadSize` | an act makes dyads when at most so many people took part, or it has one recipient | 3 |
            | `replyWindow` | days within which a contact counts as returned | 14 |
            | `primary` | at most three indicators declared beforehand: initiation-share-change, mutual-gap-change, turn-share-change | none |
            | `margin` | by indicator, the difference below which two values are about the same | none |
            | `declaredOn` | the day on which primary and margin were declared | none |
            | `askedBy` | who asked for the indicators, as a group or a role and never as a name: "the steering group" | not recorded |

            ## Tables


            """);
        page.Append("| File | A row is |\n|---|---|\n");
        foreach (var table in StudySchema.All) page.Append(CultureInfo.InvariantCulture, $"| [{table.File}](#{Anchor(table.File)}) | {table.Meaning} |\n");
        foreach (var table in StudySchema.All) Table(page, table);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Table(StringBuilder page, TableSchema table)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {table.File}\n\n{table.Meaning}\n\n");
        if (table.Key.Count > 0) page.Append(CultureInfo.InvariantCulture, $"Different in every row: {string.Join(", ", table.Key.Select(k => $"`{k}`"))}.\n\n");
        page.Append("| Column | Type | Must be filled | Meaning |\n|---|---|---|---|\n");
        foreach (var column in table.Columns)
            page.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {TypeOf(column)} | {(column.Required ? "yes" : column.Expected ? "column only" : "")} | {MeaningOf(column)} |\n");
    }

    private static string TypeOf(SchemaColumn column)
        => column.IsList ? "list" : column.Words.Count > 0 ? "word" : column.FreeText ? "free text" : column.Type switch
        {
            "integer" => "whole number",
            "boolean" => "true or false",
            "datetime" => "date and time",
            "string" => column.References is null ? "text" : "id",
            _ => column.Type,
        };

    private static string MeaningOf(SchemaColumn column)
    {
        var meaning = new StringBuilder(column.Meaning.Replace("|", "\\|", StringComparison.Ordinal));
        if (column.Words.Count > 0) meaning.Append(" One of: ").AppendJoin(", ", column.Words).Append('.');
        if (column.Minimum is { } minimum) meaning.Append(CultureInfo.InvariantCulture, $" {minimum} or more.");
        if (column.References is { } table) meaning.Append(CultureInfo.InvariantCulture, $" Stands in [{table}.csv](#{Anchor(table + ".csv")}).");
        return meaning.ToString();
    }

    private static string Anchor(string file) => file.Replace(".", "", StringComparison.Ordinal);
}
