using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F01: cycles, phases that overlap, waves and sources on one scale of time.</summary>
internal static class TimelineFigure
{
    private const float RowHeight = 23, SectionGap = 14, Counts = 34;

    private const float CycleHeight = 28;

    /// <summary>The drawing.</summary>
    public static Drawing Of(TimelineModel model)
    {
        int[] lanes = Lanes(model.Cycles);
        // Cycles in several lanes leave no clear place for notes below them.
        int notes = lanes.Length == 0 || lanes.Max() > 0 ? 0 : model.Cycles.Max(c => Lettering.Wrap(c.Note, TextStyle.Note, Math.Max(24, NoteRoom(model, c)), 3).Count);
        float height = 30 + (lanes.Length > 0 ? 6 + (lanes.Max() + 1) * CycleHeight + NotesHeight(notes) : 0);
        foreach (int rows in (int[])[model.Phases.Count, model.Waves.Count, model.Sources.Count]) height += rows > 0 ? rows * RowHeight + SectionGap : 0;
        return new(height, (sheet, area) => new Painter(sheet, area, model, lanes).Draw(notes));
    }

    /// <summary>Room for the names of the rows: as much as the longest needs, within reason.</summary>
    private static float Names(TimelineModel model) => Math.Clamp(16 + model.Phases.Select(p => p.Label).Concat(model.Waves.Select(w => w.Label))
        .Concat(model.Sources.Select(s => s.Label)).Select(t => Lettering.Width(t, TextStyle.Label)).DefaultIfEmpty(0).Max(), 96, 210);

    private static float NotesHeight(int lines) => lines == 0 ? 0 : 4 + lines * TextStyle.Note.LineHeight;

    private static float NoteRoom(TimelineModel model, TimelineModel.Span cycle)
        => (Drawing.Width - Names(model) - Counts) * cycle.Time.Days / model.Period.Days - 6;

    /// <summary>Cycles that overlap stand one below the other: the lane of each.</summary>
    private static int[] Lanes(IReadOnlyList<TimelineModel.Span> cycles)
    {
        List<DateOnly> ends = [];
        return [.. cycles.Select(c =>
        {
            int lane = ends.FindIndex(end => end < c.Time.First);
            if (lane < 0) (lane, ends) = (ends.Count, [.. ends, c.Time.Last]);
            else ends[lane] = c.Time.Last;
            return lane;
        })];
    }

    /// <summary>The same in words.</summary>
    public static string Words(TimelineModel model)
    {
        var parts = new List<string> { $"From {Day(model.Period.First)} to {Day(model.Period.Last)}" };
        parts.AddRange(model.Cycles.Select(c => $"{c.Label}: {Day(c.Time.First)} to {Day(c.Time.Last)}{(c.Note.Length > 0 ? $" ({c.Note})" : "")}"));
        if (model.Phases.Count > 0) parts.Add("phases: " + string.Join(", ", model.Phases.Select(p => p.Label)));
        if (model.Waves.Count > 0) parts.Add("waves: " + string.Join(", ", model.Waves.Select(w => $"{w.Label} {string.Join(" and ", w.Spans.Select(d => Day(d.First)))}")));
        if (model.Sources.Count > 0) parts.Add("sources: " + string.Join(", ", model.Sources.Select(s => FormattableString.Invariant($"{s.Label} {s.Dates.Count}"))));
        return string.Join("; ", parts);
    }

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private sealed class Painter(Sheet sheet, SKRect area, TimelineModel model, int[] lanes)
    {
        private readonly float _left = area.Left + Names(model);
        private readonly float _right = area.Right - Counts;

        public void Draw(int notes)
        {
            float bottom = area.Bottom - 26;
            for (int k = 0; k < lanes.Length && lanes.Max() == 0; k++)
                sheet.Box(X(model.Cycles[k].Time.First), area.Top, X(model.Cycles[k].Time.Last, end: true), bottom, k % 2 == 0 ? Theme.Wash : Theme.Paper);
            Axis(bottom);
            float top = area.Top + 2;
            if (model.Cycles.Count > 0) top = Cycles(top, notes);
            if (model.Phases.Count > 0)
            {
                top += SectionGap - 6;
                foreach (var lane in model.Phases) top = Phases(lane, top);
            }
            if (model.Waves.Count > 0)
            {
                top = Section(top);
                foreach (var lane in model.Waves) top = Waves(lane, top);
            }
            if (model.Sources.Count == 0) return;
            top = Section(top);
            foreach (var days in model.Sources) top = Sources(days, top);
        }

        private float Cycles(float top, int notes)
        {
            Name(lanes.Length == 1 ? "Cycle" : "Cycles", top + 14, TextStyle.Heading);
            float below = top + (lanes.Max() + 1) * CycleHeight;
            for (int k = 0; k < lanes.Length; k++)
            {
                var cycle = model.Cycles[k];
                float from = X(cycle.Time.First) + 1, to = X(cycle.Time.Last, end: true) - 1, y = top + lanes[k] * CycleHeight;
                sheet.Box(from, y + 2, to, y + 26, Theme.Scale(0.85), 3);
                sheet.TextMiddle(Lettering.Fit(cycle.Label, TextStyle.Heading, to - from - 10), (from + to) / 2, y + 14, TextStyle.Heading.In(Theme.Paper), Align.Centre);
                if (notes > 0)
                    sheet.Lines(Lettering.Wrap(cycle.Note, TextStyle.Note, Math.Max(24, NoteRoom(model, cycle)), 3), (from + to) / 2, below + 1, TextStyle.Note, Align.Centre);
            }
            if (notes > 0) Name("People", below + 9, TextStyle.Label);
            return below + NotesHeight(notes);
        }

        private float Phases(TimelineModel.Lane lane, float top)
        {
            Name(lane.Label, top + RowHeight / 2, TextStyle.Label);
            foreach (var span in lane.Spans)
                sheet.Box(X(span.First), top + 4, Math.Max(X(span.Last, end: true), X(span.First) + 2), top + RowHeight - 4, Theme.Scale(0.42), 2);
            return top + RowHeight;
        }

        private float Waves(TimelineModel.Lane lane, float top)
        {
            float y = top + RowHeight / 2, free = float.MinValue;
            Name(lane.Label, y, TextStyle.Label);
            for (int k = 0; k < lane.Spans.Count; k++)
            {
                float from = X(lane.Spans[k].First), to = X(lane.Spans[k].Last, end: true), middle = (from + to) / 2;
                sheet.Box(from, y - 1.5f, to, y + 1.5f, Theme.Vermilion);
                sheet.Symbol(Mark.Diamond, middle, y, 5.5f, Theme.Vermilion);
                string label = FormattableString.Invariant($"wave {k + 1}");
                float wide = Lettering.Width(label, TextStyle.Note), start = Math.Max(middle + 6, to) + 6;
                if (start + wide > _right) start = Math.Min(middle - 6, from) - 6 - wide;
                if (start < free) continue;
                sheet.TextMiddle(label, start, y, TextStyle.Note.In(Theme.Ink));
                free = Math.Max(start + wide, to) + 8;
            }
            return top + RowHeight;
        }

        private float Sources(TimelineModel.Days days, float top)
        {
            float y = top + RowHeight / 2;
            Name(days.Label, y, TextStyle.Label);
            sheet.Line(_left, y, _right, y, Theme.Grid);
            foreach (var day in days.Dates) sheet.Line(X(day), y - 6, X(day), y + 6, Theme.Ink, 1.5f);
            sheet.TextMiddle(days.Dates.Count.ToString(CultureInfo.InvariantCulture), area.Right - 2, y, TextStyle.Value, Align.Right);
            return top + RowHeight;
        }

        private float Section(float top)
        {
            sheet.Line(area.Left, top + SectionGap / 2, area.Right, top + SectionGap / 2, Theme.Rule);
            return top + SectionGap;
        }

        private void Name(string text, float y, TextStyle style) => sheet.TextMiddle(Lettering.Fit(text, style, Names(model) - 12), area.Left, y, style);

        /// <summary>A tick a quarter of a year, fewer for a long study, each month for a short one.</summary>
        private void Axis(float bottom)
        {
            int step = model.Period.Days < 200 ? 1 : model.Period.Days < 1300 ? 3 : 12;
            sheet.Line(_left, bottom, _right, bottom, Theme.Rule);
            var first = new DateOnly(model.Period.First.Year, 1, 1);
            float free = float.MinValue;
            for (var tick = first; tick <= model.Period.Last; tick = tick.AddMonths(step))
            {
                if (tick < model.Period.First) continue;
                float x = X(tick);
                sheet.Line(x, bottom, x, bottom + 5, Theme.Rule);
                string text = tick.ToString(tick.Month == 1 || free == float.MinValue ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);
                float wide = Lettering.Width(text, TextStyle.Note);
                if (x - wide / 2 < free) continue;
                sheet.Text(text, x, bottom + 19, TextStyle.Note, Align.Centre);
                free = x + wide / 2 + 6;
            }
        }

        private float X(DateOnly day, bool end = false)
        {
            double at = Math.Clamp(day.DayNumber + (end ? 1 : 0) - model.Period.First.DayNumber, 0, model.Period.Days);
            return (float)(_left + at / model.Period.Days * (_right - _left));
        }
    }
}
