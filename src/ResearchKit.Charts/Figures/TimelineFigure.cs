using System.Globalization;
using SkiaSharp;

namespace ResearchKit;

/// <summary>F01: cycles, phases that overlap, waves and sources on one scale of time.</summary>
internal static class TimelineFigure
{
    private const float RowHeight = 23, SectionGap = 14, Names = 148, Counts = 34;

    /// <summary>The drawing.</summary>
    public static Drawing Of(TimelineModel model)
    {
        int rows = model.Phases.Count + model.Sources.Count;
        bool notes = model.Cycles.Any(c => c.Note.Length > 0);
        float height = 34 + (model.Cycles.Count > 0 ? 34 + (notes ? 20 : 0) : 0) + rows * RowHeight
            + (model.Phases.Count > 0 ? SectionGap : 0) + (model.Waves.Count > 0 ? SectionGap + RowHeight : 0) + (model.Sources.Count > 0 ? SectionGap : 0);
        return new(height, (sheet, area) => new Painter(sheet, area, model).Draw(notes));
    }

    /// <summary>The same in words.</summary>
    public static string Words(TimelineModel model)
    {
        var parts = new List<string> { $"From {Day(model.Period.First)} to {Day(model.Period.Last)}" };
        parts.AddRange(model.Cycles.Select(c => $"{c.Label}: {Day(c.Time.First)} to {Day(c.Time.Last)}{(c.Note.Length > 0 ? $" ({c.Note})" : "")}"));
        if (model.Phases.Count > 0) parts.Add("phases: " + string.Join(", ", model.Phases.Select(p => p.Label)));
        if (model.Waves.Count > 0) parts.Add("waves: " + string.Join(", ", model.Waves.Select(w => $"{w.Label} from {Day(w.Time.First)}")));
        if (model.Sources.Count > 0) parts.Add("sources: " + string.Join(", ", model.Sources.Select(s => FormattableString.Invariant($"{s.Label} {s.Dates.Count}"))));
        return string.Join("; ", parts);
    }

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private sealed class Painter(Sheet sheet, SKRect area, TimelineModel model)
    {
        private readonly float _left = area.Left + Names;
        private readonly float _right = area.Right - Counts;

        public void Draw(bool notes)
        {
            float bottom = area.Bottom - 26;
            for (int k = 0; k < model.Cycles.Count; k++)
                sheet.Box(X(model.Cycles[k].Time.First), area.Top, X(model.Cycles[k].Time.Last, end: true), bottom, k % 2 == 0 ? Theme.Wash : Theme.Paper);
            Axis(bottom);
            float top = area.Top + 4;
            if (model.Cycles.Count > 0) top = Cycles(top, notes);
            if (model.Phases.Count > 0)
            {
                foreach (var lane in model.Phases) top = Phases(lane, top);
                top = Section(top);
            }
            if (model.Waves.Count > 0) top = Section(Waves(top));
            foreach (var days in model.Sources) top = Sources(days, top);
        }

        private float Cycles(float top, bool notes)
        {
            Name("Cycles", top + 14, TextStyle.Heading);
            foreach (var cycle in model.Cycles)
            {
                float from = X(cycle.Time.First) + 1, to = X(cycle.Time.Last, end: true) - 1;
                sheet.Box(from, top + 2, to, top + 26, Theme.Scale(0.85), 3);
                sheet.TextMiddle(Lettering.Fit(cycle.Label, TextStyle.Heading, to - from - 10), (from + to) / 2, top + 14, TextStyle.Heading.In(Theme.Paper), Align.Centre);
                sheet.TextMiddle(Lettering.Fit(cycle.Note, TextStyle.Note, to - from - 4), (from + to) / 2, top + 38, TextStyle.Note, Align.Centre);
            }
            if (notes) Name("People", top + 38, TextStyle.Label);
            return Section(top + 32 + (notes ? 20 : 0), half: true);
        }

        private float Phases(TimelineModel.Lane lane, float top)
        {
            Name(lane.Label, top + RowHeight / 2, TextStyle.Label);
            foreach (var span in lane.Spans)
                sheet.Box(X(span.First), top + 4, Math.Max(X(span.Last, end: true), X(span.First) + 2), top + RowHeight - 4, Theme.Scale(0.42), 2);
            return top + RowHeight;
        }

        private float Waves(float top)
        {
            float y = top + RowHeight / 2, free = float.MinValue;
            Name("Questionnaires", y, TextStyle.Label);
            foreach (var wave in model.Waves)
            {
                float from = X(wave.Time.First), to = X(wave.Time.Last, end: true), middle = (from + to) / 2;
                sheet.Box(from, y - 1.5f, to, y + 1.5f, Theme.Vermilion);
                sheet.Symbol(Mark.Diamond, middle, y, 5.5f, Theme.Vermilion);
                float wide = Lettering.Width(wave.Label, TextStyle.Note), edge = Math.Max(middle, to) + 9;
                bool before = edge + wide > _right;
                float start = before ? Math.Min(middle, from) - 9 - wide : edge;
                if (start < free) continue;
                sheet.TextMiddle(wave.Label, start, y, TextStyle.Note.In(Theme.Ink));
                free = Math.Max(edge, start + wide) + 6;
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

        private float Section(float top, bool half = false)
        {
            float gap = half ? 2 : SectionGap;
            if (!half) sheet.Line(area.Left, top + gap / 2, area.Right, top + gap / 2, Theme.Rule);
            return top + gap;
        }

        private void Name(string text, float y, TextStyle style) => sheet.TextMiddle(Lettering.Fit(text, style, Names - 12), area.Left, y, style);

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
