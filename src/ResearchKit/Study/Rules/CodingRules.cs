namespace ResearchKit;

/// <summary>Codes have a definition and no ring of parents; a passage is one passage; coders read more than one source.</summary>
internal static class CodingRules
{
    internal static void Tell(StudyReading reading)
    {
        var codes = reading.Tables.Codes;
        reading.TellRings(StudySchema.Codes, codes, "parent_id", c => c.Id, c => c.ParentId);
        for (int i = 0; i < codes.Count; i++)
            if (string.IsNullOrWhiteSpace(codes[i].Definition))
                reading.Warn(StudySchema.Codes, i, "definition", codes[i].Id, "code-without-definition", "Say in a sentence when the code is used.");
        Passages(reading, reading.Tables.Segments);
    }

    private static void Passages(StudyReading reading, IReadOnlyList<CodedSegment> segments)
    {
        var first = new Dictionary<string, CodedSegment>(StringComparer.Ordinal);
        var coders = new Dictionary<string, (int Index, string Source, bool Several)>(StringComparer.Ordinal);
        for (int i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            if (!first.TryAdd(segment.Id, segment))
            {
                var other = first[segment.Id];
                if (other.SourceId != segment.SourceId || other.Start != segment.Start || other.End != segment.End || other.Locator != segment.Locator)
                    reading.Error(StudySchema.Segments, i, "segment_id", segment.Id, "segment-differs", "Another row gives this id to another passage: use an id of its own.");
            }
            if (!coders.TryGetValue(segment.CoderId, out var coder)) coders[segment.CoderId] = (i, segment.SourceId, false);
            else if (coder.Source != segment.SourceId) coders[segment.CoderId] = coder with { Several = true };
        }
        foreach (var (id, coder) in coders.OrderBy(c => c.Value.Index))
            if (!coder.Several)
                reading.Warn(StudySchema.Segments, coder.Index, "coder_id", id, "coder-one-source", "This coder coded one source only: agreement with others rests on it.");
    }
}
