namespace ResearchKit.Tests;

/// <summary>A way to break a sound study folder, and the fault that must be told.</summary>
internal sealed record Breaker(string Name, string File, string Rule, Func<BrokenFolder, Expected> Break)
{
    /// <summary>True: the command ends with 3 instead of 1.</summary>
    public bool Unreadable { get; init; }

    /// <summary>Every way; each serves any study that has rows in every table.</summary>
    public static IReadOnlyList<Breaker> All { get; } =
    [
        // Acts.
        Cell("starter nobody knows", "interactions", "initiator_id", "unknown-id", "nobody"),
        Cell("recipient nobody knows", "interactions", "recipient_ids", "unknown-id", "nobody", (t, i) => !t[i, "recipient_ids"].Contains(';', StringComparison.Ordinal)),
        Cell("present nobody knows", "interactions", "present_ids", "unknown-id", "nobody"),
        Cell("agenda nobody knows", "interactions", "agenda_by", "unknown-id", "nobody"),
        Cell("recorder nobody knows", "interactions", "recorded_by", "unknown-id", "nobody"),
        Cell("source nobody knows", "interactions", "source_id", "unknown-id", "nothing"),
        Cell("kind not a word", "interactions", "kind", "unknown-value", "chat"),
        Cell("kind in capitals", "interactions", "kind", "unknown-value", "MEETING"),
        Cell("precision not a word", "interactions", "precision", "unknown-value", "hour"),
        Cell("direction not a word", "interactions", "direction", "unknown-value", "both"),
        Cell("setting not a word", "interactions", "setting", "unknown-value", "garden"),
        Cell("occasion not a word", "interactions", "occasion", "unknown-value", "old"),
        Cell("kind empty", "interactions", "kind", "missing-value", ""),
        Cell("id empty", "interactions", "interaction_id", "missing-value", "  "),
        Cell("id with a semicolon", "interactions", "interaction_id", "bad-id", "a;b"),
        new("id twice", "interactions.csv", "duplicate-id", f => f.Repeat("interactions", "interaction_id", "interaction_id")),
        Cell("date the other way round", "interactions", "start", "bad-date", "13/02/2024 10:00"),
        Cell("day that is not", "interactions", "start", "bad-date", "2024-02-30T10:00"),
        Cell("hour that is not", "interactions", "start", "bad-date", "2024-02-20T24:00"),
        Cell("time in UTC", "interactions", "start", "time-offset", "2024-02-13T10:00Z"),
        Cell("time with offset", "interactions", "start", "time-offset", "2024-02-13T10:00+01:00"),
        Cell("time missing", "interactions", "start", "time-missing", (t, i) => t[i, "start"][..10], (t, i) => t[i, "precision"] == "minute"),
        Cell("before the study", "interactions", "start", "outside-study", "1999-02-13T10:00"),
        Cell("duration negative", "interactions", "duration_min", "out-of-range", "-5"),
        Cell("duration with comma", "interactions", "duration_min", "decimal-comma", "7,5"),
        Cell("duration in words", "interactions", "duration_min", "bad-number", "long"),
        Cell("duration too large", "interactions", "duration_min", "bad-number", "99999999999"),
        Cell("recipient twice", "interactions", "recipient_ids", "repeated-item", (t, i) => t[i, "recipient_ids"] + ";" + t[i, "recipient_ids"].Split(';')[0], (t, i) => t[i, "recipient_ids"].Length > 0),
        Cell("hole in a list", "interactions", "recipient_ids", "empty-item", (t, i) => t[i, "recipient_ids"] + ";", (t, i) => t[i, "recipient_ids"].Length > 0),
        Cell("starter among recipients", "interactions", "recipient_ids", "initiator-is-recipient", (t, i) => t[i, "initiator_id"], (t, i) => t[i, "initiator_id"].Length > 0),
        Cell("too many roles", "interactions", "recipient_roles", "role-count", (t, i) => t[i, "recipient_roles"] + ";one;too", (t, i) => t[i, "recipient_ids"].Length > 0),
        Cell("nobody addressed", "interactions", "recipient_ids", "nobody-addressed", (t, i) => t[i, "present_ids"] = t[i, "recipient_roles"] = ""),
        new("withdrawn person", "interactions.csv", "withdrawn-person", f =>
        {
            var acts = CsvTable.Read(f.File("interactions"));
            int first = Enumerable.Range(0, acts.Count).First(i => acts[i, "initiator_id"].Length > 0);
            string person = acts[first, "initiator_id"];
            f.Cell("participants", "consent", "withdrawn", (t, i) => t[i, "participant_id"] == person);
            return new(acts.Line(first), "initiator_id");
        }),
        // Cycles and people.
        Cell("cycle ends before it starts", "cycles", "end", "end-before-start", (t, i) => "1999-01-01"),
        Cell("cycle its own parent", "cycles", "parent_cycle_id", "ring", (t, i) => t[i, "cycle_id"]),
        Cell("cycle of no parent", "cycles", "parent_cycle_id", "unknown-id", "nothing"),
        Cell("cycle before the study", "cycles", "start", "outside-study", "1999-01-01"),
        Cell("cycle without order", "cycles", "ordinal", "bad-number", "first"),
        Cell("phase of no cycle", "phases", "cycle_id", "unknown-id", "nothing"),
        Cell("phase ends before it starts", "phases", "end", "end-before-start", "1999-01-01"),
        Cell("phase not a word", "phases", "kind", "unknown-value", "rest"),
        Cell("formality not a word", "organisations", "formality", "unknown-value", "semi"),
        Cell("consent not a word", "participants", "consent", "unknown-value", "yes"),
        Cell("left before joined", "participants", "left", "end-before-start", "1999-01-01", (t, i) => t[i, "joined"].Length > 0),
        Cell("organisation nobody knows", "participants", "org_id", "unknown-id", "nothing"),
        Cell("role empty", "participants", "role", "missing-value", ""),
        Cell("lives somewhere", "participants", "lives_in_area", "unknown-value", "near"),
        new("person twice", "participants.csv", "duplicate-id", f => f.Repeat("participants", "participant_id", "participant_id")),
        Cell("spell of nobody", "role_spells", "participant_id", "unknown-id", "nobody"),
        Cell("spell ends before it starts", "role_spells", "to", "end-before-start", "1999-01-01"),
        Cell("spell without start", "role_spells", "from", "missing-value", ""),
        // Meetings, exchanges, time.
        Cell("starter by attendance only", "attendance", "part", "attendance-contradicts", "initiator", (t, i) => t[i, "part"] == "recipient"),
        Cell("attendance of no meeting", "attendance", "interaction_id", "unknown-id", "nothing"),
        new("attendance twice", "attendance.csv", "duplicate-id", f => f.Repeat("attendance", "", "interaction_id", "participant_id")),
        Cell("turns negative", "attendance", "turns", "out-of-range", "-1"),
        Cell("speaks to oneself", "turns", "target_id", "self-tie", (t, i) => t[i, "speaker_id"]),
        Cell("speaker nobody knows", "turns", "speaker_id", "unknown-id", "nobody"),
        Cell("gives to oneself", "exchanges", "receiver_id", "self-tie", (t, i) => t[i, "giver_id"]),
        Cell("gives to nobody", "exchanges", "receiver_id", "receiver-missing", (t, i) => t[i, "receiver_group"] = ""),
        Cell("told in no segment", "exchanges", "segment_id", "unknown-id", "nothing"),
        Cell("given currency", "exchanges", "kind", "unknown-value", "points"),
        Cell("minutes negative", "time_log", "minutes", "out-of-range", "-60"),
        Cell("time without day", "time_log", "date", "bad-date", "Monday"),
        Cell("day with time", "time_log", "date", "bad-date", "2024-03-01T10:00"),
        // Sources and codes.
        Cell("words with comma", "sources", "words", "decimal-comma", "1,200"),
        Cell("source of nobody", "sources", "participant_ids", "unknown-id", "nobody"),
        Cell("source after the study", "sources", "date", "outside-study", "2999-01-01"),
        Cell("code its own parent", "codes", "parent_id", "ring", (t, i) => t[i, "code_id"]),
        Cell("code of no parent", "codes", "parent_id", "unknown-id", "nothing"),
        Cell("code without name", "codes", "name", "missing-value", ""),
        Cell("segment of no code", "coded_segments", "code_id", "unknown-id", "nothing"),
        Cell("segment of no source", "coded_segments", "source_id", "unknown-id", "nothing"),
        Cell("segment ends before it starts", "coded_segments", "end", "end-before-start", (t, i) => { t[i, "start"] = "9"; return "2"; }),
        Cell("segment without end", "coded_segments", "end", "half-range", (t, i) => { t[i, "start"] = "9"; return ""; }, told: "start"),
        new("segment in two places", "coded_segments.csv", "segment-differs", f => f.Cell("coded_segments", "segment_id", (t, _) => t[0, "segment_id"], (t, i) => i > 0 && t[i, "source_id"] != t[0, "source_id"])),
        // Questionnaires and ties.
        Cell("scale upside down", "instruments", "max", "scale-upside-down", "-9"),
        Cell("labels too few", "instruments", "labels", "label-count", "low;high"),
        Cell("item of no questionnaire", "items", "instrument_id", "unknown-id", "nothing"),
        Cell("mirror of nothing", "items", "mirror_of", "unknown-id", "nothing"),
        Cell("mirror of itself", "items", "mirror_of", "self-tie", (t, i) => t[i, "item_id"]),
        Cell("reverse perhaps", "items", "reverse", "unknown-value", "perhaps"),
        Cell("round closes before it opens", "waves", "closed", "end-before-start", "1999-01-01"),
        Cell("round of no questionnaire", "waves", "instrument_id", "unknown-id", "nothing"),
        Cell("answer off the scale", "responses", "value", "off-scale", "99", (t, i) => t[i, "value"].Length > 0),
        Cell("value and reason", "responses", "missing", "value-or-reason", "skipped", (t, i) => t[i, "value"].Length > 0, told: "value"),
        Cell("answer of nobody", "responses", "respondent_id", "unknown-id", "nobody", (t, i) => t[i, "wave_id"] == t[0, "wave_id"]),
        Cell("answer to no item", "responses", "item_id", "unknown-id", "nothing"),
        Cell("tie to oneself", "ties", "alter_id", "self-tie", (t, i) => t[i, "ego_id"]),
        new("tie twice", "ties.csv", "duplicate-id", f => f.Repeat("ties", "", "wave_id", "ego_id", "alter_id", "relation")),
        Cell("nominated by nobody", "nominations", "nominator_id", "unknown-id", "nobody"),
        Cell("influence off the scale", "composed_map", "influence", "off-scale", "6"),
        // Reflection, decision, action.
        Cell("budget of nobody", "decisions", "budget_by", "unknown-id", "nobody"),
        Cell("level not a word", "decisions", "level", "unknown-value", "tell"),
        Cell("reflection by nobody", "reflections", "by_ids", "unknown-id", "nobody"),
        Cell("action of nobody", "actions", "owner_id", "unknown-id", "nobody"),
        Cell("proposal without decision", "proposals", "decision_id", "unknown-id", "nothing"),
        Cell("link from no kind", "links", "from_kind", "unknown-value", "thought"),
        Cell("link to nothing", "links", "to_id", "unknown-id", "nothing"),
        Cell("check without outcome", "member_checks", "outcome", "missing-value", ""),
        Cell("effect for nobody", "effects", "for_role", "missing-value", ""),
        Cell("invited perhaps", "invited", "invited", "unknown-value", "perhaps"),
        Cell("matrix of no questionnaire", "matrix", "instrument_id", "unknown-id", "nothing"),
        // Text and structure.
        new("row too long", "interactions.csv", "ragged-row", f => f.Line("interactions", l => l + ",x")),
        new("row too short", "interactions.csv", "ragged-row", f => f.Line("interactions", l => l[..l.LastIndexOf(',')])),
        new("row of commas", "interactions.csv", "empty-row", f => f.Line("interactions", l => new string(',', 16))),
        new("header again", "time_log.csv", "repeated-header", f => f.Line("time_log", _ => System.IO.File.ReadLines(f.File("time_log")).First())),
        new("quote never closed", "time_log.csv", "unterminated-quote", f => f.Line("time_log", l => "\"" + l)),
        new("quote inside", "time_log.csv", "stray-quote", f => f.Line("time_log", l => l + "5\" pipe")),
        new("NUL byte", "time_log.csv", "nul-byte", f => f.Bytes("time_log", 0)),
        new("byte that is no text", "time_log.csv", "bad-text", f => f.Bytes("time_log", 0xFF)),
        new("empty file", "time_log.csv", "empty-file", f => f.Put("time_log.csv", "") with { Row = 1 }),
        new("column missing", "interactions.csv", "missing-column", f => f.Header("interactions", h => h.Replace("direction", "dir", StringComparison.Ordinal), "direction")),
        new("column twice", "participants.csv", "duplicate-column", f => f.Header("participants", h => h.Replace("sector", "role", StringComparison.Ordinal), "role")),
        new("column without name", "participants.csv", "unnamed-column", f => f.Header("participants", h => h.Replace("sector", "", StringComparison.Ordinal), "")),
        new("column of e-mail", "participants.csv", "identity-column", f => f.Header("participants", h => h.Replace("sector", "E-mail", StringComparison.Ordinal), "E-mail")),
        new("column of birth dates", "participants.csv", "identity-column", f => f.Header("participants", h => h.Replace("sector", "geboortedatum", StringComparison.Ordinal), "geboortedatum")),
        new("file named elsewhere is absent", "sources.csv", "missing-file", f => f.Remove("sources")),
        new("file of the checklist is absent", "waves.csv", "missing-file", f => f.Remove("waves")),
        new("file name nearly right", "cycle.csv", "unknown-file", f => { System.IO.File.Move(f.File("cycles"), f.File("cycle")); return new(0, ""); }),
        new("release inside", "release.csv", "misplaced-file", f => f.Put("release.csv", "version\n")),
        new("package no JSON", "datapackage.json", "bad-json", f => f.Package("\"researchkit\":", "\"researchkit\"", 1 + System.IO.File.ReadLines(System.IO.Path.Combine(f.Path, "datapackage.json")).TakeWhile(l => !l.Contains("\"researchkit\"", StringComparison.Ordinal)).Count(), "")),
        new("package from the future", "datapackage.json", "newer-schema", f => f.Package("\"schema\": 1", "\"schema\": 2", 0, "researchkit.schema")),
        new("package with odd side", "datapackage.json", "bad-setting", f => f.Package("\"side\": \"a\"", "\"side\": \"left\"", 0, "researchkit.roles")),
        new("package with odd rule", "datapackage.json", "bad-setting", f => f.Package("\"countingRule\": \"act\"", "\"countingRule\": \"all\"", 0, "researchkit.countingRule")),
        new("package with no cell", "datapackage.json", "bad-setting", f => f.Package("\"minCell\": 5", "\"minCell\": 0", 0, "researchkit.minCell")),
        // Not to be read.
        new("acts absent", "interactions.csv", "unreadable-file", f => f.Remove("interactions")) { Unreadable = true },
        new("acts a folder", "interactions.csv", "unreadable-file", f => f.MakeFolder("interactions.csv")) { Unreadable = true },
        new("cycles a folder", "cycles.csv", "unreadable-file", f => f.MakeFolder("cycles.csv")) { Unreadable = true },
        new("package a folder", "datapackage.json", "unreadable-file", f => f.MakeFolder("datapackage.json")) { Unreadable = true },
    ];

    public override string ToString() => Name;

    private static Breaker Cell(string name, string table, string column, string rule, string value, Func<CsvTable, int, bool>? serves = null, string? told = null)
        => new(name, table + ".csv", rule, f => f.Cell(table, column, value, serves, told));

    private static Breaker Cell(string name, string table, string column, string rule, Func<CsvTable, int, string> value, Func<CsvTable, int, bool>? serves = null, string? told = null)
        => new(name, table + ".csv", rule, f => f.Cell(table, column, value, serves, told));
}
