namespace ResearchKit;

public static partial class StudySchema
{
    /// <summary>sources.csv</summary>
    public static TableSchema<SourceDocument> Sources { get; } = SourceTable();

    /// <summary>codes.csv</summary>
    public static TableSchema<Code> Codes { get; } = CodeTable();

    /// <summary>coded_segments.csv</summary>
    public static TableSchema<CodedSegment> Segments { get; } = SegmentTable();

    private static TableSchema<SourceDocument> SourceTable()
    {
        var t = new TableBuilder<SourceDocument>("sources.csv", "An interview, field note, minutes, reflection log or open answer. Its text stays elsewhere.");
        var id = t.Id("source_id", "Id of the source.", s => s.Id);
        var kind = t.Choice("kind", "Kind.", s => s.Kind);
        var date = t.Day("date", "Day.", s => s.Date);
        var cycle = t.OptionalRef("cycle_id", "cycles", "Its cycle.", s => s.CycleId);
        var people = t.Refs("participant_ids", "participants", "Whose words it holds.", s => s.ParticipantIds);
        var author = t.OptionalPerson("author_id", "Who wrote it; may be somebody outside participants.csv.", s => s.AuthorId);
        var words = t.OptionalNumber("words", "Length in words.", s => s.Words, minimum: 0);
        var confidentiality = t.ChoiceElse("confidentiality", "Who may see it; empty: team.", s => s.Confidentiality, Confidentiality.Team);
        return t.Build([id], r => new(id[r], kind[r], date[r], cycle[r], people[r], author[r], words[r], confidentiality[r]), s => s.Sources, (s, rows) => s with { Sources = rows });
    }

    private static TableSchema<Code> CodeTable()
    {
        var t = new TableBuilder<Code>("codes.csv", "A code of the codebook.");
        var id = t.Id("code_id", "Id of the code.", c => c.Id);
        var parent = t.OptionalRef("parent_id", "codes", "The code above it.", c => c.ParentId);
        var name = t.FreeText("name", "Name.", c => c.Name);
        var family = t.FreeText("family", "Family.", c => c.Family, required: false);
        var definition = t.FreeText("definition", "Definition.", c => c.Definition, required: false);
        var include = t.OptionalText("include", "When to use it.", c => c.Include);
        var exclude = t.OptionalText("exclude", "When not to.", c => c.Exclude);
        var origin = t.Choice("origin", "From theory (deductive) or from the data (inductive).", c => c.Origin);
        var version = t.Number("version", "The version of the codebook in which it stands.", c => c.Version, minimum: 0);
        return t.Build([id], r => new(id[r], parent[r], name[r], family[r], definition[r], include[r], exclude[r], origin[r], version[r]), s => s.Codes, (s, rows) => s with { Codes = rows });
    }

    private static TableSchema<CodedSegment> SegmentTable()
    {
        var t = new TableBuilder<CodedSegment>("coded_segments.csv", "A passage of a source with one code by one coder. A passage with two codes or two coders has a row for each, with the same segment_id.");
        var id = t.Id("segment_id", "Id of the passage.", s => s.Id);
        var source = t.Ref("source_id", "sources", "Its source.", s => s.SourceId);
        var start = t.OptionalNumber("start", "First character, counted from 0.", s => s.Start, minimum: 0);
        var end = t.OptionalNumber("end", "The character after the last.", s => s.End, minimum: 0);
        var locator = t.OptionalText("locator", "The place in the source where characters do not serve: a page, a time.", s => s.Locator);
        var code = t.Ref("code_id", "codes", "Code.", s => s.CodeId);
        var coder = t.Person("coder_id", "Coder; may be somebody outside participants.csv.", s => s.CoderId);
        var speaker = t.OptionalRef("speaker_id", "participants", "Who speaks.", s => s.SpeakerId);
        var about = t.Refs("about_ids", "participants", "Who it is about.", s => s.AboutIds);
        var date = t.OptionalDay("date", "The day it tells of; empty: the day of the source.", s => s.Date);
        var memo = t.OptionalText("memo", "Memo; never leaves the team.", s => s.Memo);
        var excerpt = t.OptionalText("excerpt", "Excerpt; never leaves the team.", s => s.Excerpt);
        t.Rule("half-range", start, "Give both start and end, or neither.", r => start[r].HasValue == end[r].HasValue);
        t.Rule("end-before-start", end, "The end may not be before the start.", r => !(end[r] < start[r]), r => CellText.Format(end[r]!.Value));
        return t.Build([id, code, coder], r => new(id[r], source[r], start[r], end[r], locator[r], code[r], coder[r], speaker[r], about[r], date[r], memo[r], excerpt[r]),
            s => s.Segments, (s, rows) => s with { Segments = rows });
    }
}
