using SkiaSharp;

namespace ResearchKit;

/// <summary>One network of F08: grounds, one-way arrows, lines both ways, marks with rings, labels where there is room.</summary>
internal sealed class SociogramPanel
{
    private const float GroundEdge = 15;

    private static readonly SKColor Both = SKColor.Parse("#4A555F"), GroundWord = SKColor.Parse("#3D4852");

    private readonly SociogramModel _model;
    private readonly SociogramModel.Panel _panel;
    private readonly SKPoint[] _at;
    private readonly IReadOnlyList<GroundStyle> _styles;
    private readonly List<(int Ground, IReadOnlyList<SKPoint> Corners, float Edge)> _grounds = [];
    private readonly SKRect _field;
    private readonly Dictionary<(int, int), double> _weights;
    private readonly int[] _partners;
    private readonly float _unit, _largest;
    private readonly double _heaviest;
    private readonly TextStyle _style;
    private readonly List<(int Person, string Text, SKRect Place)> _labels = [];
    private readonly List<(string Text, SKPoint At)> _words = [];

    public SociogramPanel(SociogramModel model, SociogramModel.Panel panel, SKPoint[] at, SKRect field, IReadOnlyList<GroundStyle> styles)
    {
        (_model, _panel, _at, _field, _styles) = (model, panel, at, field, styles);
        _weights = panel.Ties.ToDictionary(t => (t.From, t.To), t => t.Weight);
        var others = new HashSet<int>[_at.Length];
        foreach (var tie in panel.Ties)
        {
            (others[tie.From] ??= []).Add(tie.To);
            (others[tie.To] ??= []).Add(tie.From);
        }
        _partners = [.. others.Select(o => o?.Count ?? 0)];
        _largest = (float)Math.Sqrt(Math.Max(1, Enumerable.Range(0, _at.Length).Where(i => panel.GroupOf[i] is not null).Select(SizeOf).Where(double.IsFinite).DefaultIfEmpty(1).Max()));
        _heaviest = panel.Ties.Select(t => t.Weight).DefaultIfEmpty(1).Max();
        // As much room as there is for each person decides how large everything is drawn.
        _unit = Math.Clamp((float)Math.Sqrt(field.Width * field.Height / Math.Max(1, _at.Length)) / 54, 0.42f, 1.5f);
        _style = new TextStyle(Math.Clamp(8.6f * _unit, 8.6f, 11.5f), Theme.Ink);
        SetGrounds();
        if (_at.Length > SociogramFigure.Crowd) LeftOut = FormattableString.Invariant($"more than {SociogramFigure.Crowd} people: no ids");
        else PlaceLabels(new SKRect(field.Left + 2, field.Top + 2, field.Right - 2, field.Bottom - 2));
    }

    /// <summary>What a reader must know of the labels; empty when everybody has one.</summary>
    public string LeftOut { get; private set; } = "";

    public void Draw(Sheet sheet)
    {
        sheet.Box(_field.Left, _field.Top, _field.Right, _field.Bottom, Theme.Wash, 6);
        foreach (var (ground, corners, edge) in _grounds) Hull.Draw(sheet, corners, edge, _styles[ground].Tint);
        foreach (var (ground, corners, edge) in _grounds) _styles[ground].DrawRim(sheet, Hull.Rim(corners, edge), Math.Clamp(1.3f * _unit, 1, 1.4f));
        // One-way ties first, so that those both ways lie above them; each of these has a thin edge, so that crossings can be followed.
        using (var arrows = new Arrows())
        {
            foreach (var tie in _panel.Ties.Where(t => !_weights.ContainsKey((t.To, t.From)))) arrows.Add(_at[tie.From], _at[tie.To], Radius(tie.To) + 1.5f, Math.Clamp(_unit, 0.7f, 1.25f));
            arrows.Draw(sheet);
        }
        foreach (var (a, b, width) in Mutual().OrderBy(l => l.Width))
        {
            sheet.Line(_at[a].X, _at[a].Y, _at[b].X, _at[b].Y, Theme.Wash, width + 1.6f);
            sheet.Line(_at[a].X, _at[a].Y, _at[b].X, _at[b].Y, Both, width);
        }
        // No line runs through the word of a ground.
        foreach (var (text, at) in _words) sheet.TextOnGround(text, at.X, at.Y, WordStyle, Theme.Wash);
        foreach (var (person, _, place) in _labels) Leader(sheet, person, place);
        for (int i = 0; i < _at.Length; i++) DrawMark(sheet, i);
        foreach (var (_, text, place) in _labels) sheet.TextOnWash(text, place.MidX, place.MidY, _style);
    }

    private void DrawMark(Sheet sheet, int i)
    {
        if (_panel.GroupOf[i] is not { } group) return;
        var (shape, hue, radius) = (SociogramFigure.Shape(group), SociogramFigure.Hue(_model, group), Radius(i));
        if (_panel.Ringed.Contains(i))
        {
            float around = Outer(i);
            sheet.Symbol(Mark.Circle, _at[i].X, _at[i].Y, around, Theme.Paper, Theme.Ink, 1.3f * Math.Clamp(_unit, 0.8f, 1.2f));
        }
        if (_partners[i] == 0) sheet.Symbol(shape, _at[i].X, _at[i].Y, radius, Theme.Paper, hue, 1.3f);
        else if (_panel.Silent.Contains(i)) sheet.Symbol(shape, _at[i].X, _at[i].Y, radius, Theme.Pale(hue, 0.65), hue, 1.3f);
        else sheet.Symbol(shape, _at[i].X, _at[i].Y, radius, hue, Theme.Paper, 1.1f);
    }

    private void PlaceLabels(SKRect box)
    {
        var places = new LabelPlaces(box);
        int[] named = [.. Enumerable.Range(0, _at.Length).Where(i => _panel.GroupOf[i] is not null)];
        foreach (int i in named) places.Mark(_at[i], Outer(i));
        foreach (var (a, b, width) in Mutual()) places.Line(_at[a], _at[b], 0.5f + width * 0.4f);
        foreach (var tie in _panel.Ties.Where(t => !_weights.ContainsKey((t.To, t.From)))) places.Line(_at[tie.From], _at[tie.To], 0.25f);
        foreach (var (ground, corners, edge) in _grounds) PlaceWord(places, box, ground, corners, edge);
        named = [.. named.Where(i => _model.People[i].Label.Length > 0)];
        string[] texts = [.. named.Select(i => Lettering.Fit(_model.People[i].Label, _style, 70))];
        var found = places.Place([.. named.Select((i, k) => (_at[i], Outer(i), Lettering.Width(texts[k], _style) + 1, _style.Size * 0.86f))]);
        for (int k = 0; k < named.Length; k++)
            if (found[k] is { } place) _labels.Add((named[k], texts[k], place));
        int left = found.Count(f => f is null);
        if (left > 0) LeftOut = FormattableString.Invariant($"{left} label{(left == 1 ? "" : "s")} left out");
    }

    /// <summary>The word of a ground just outside it, at the corner where it meets least.</summary>
    private void PlaceWord(LabelPlaces places, SKRect box, int own, IReadOnlyList<SKPoint> corners, float edge)
    {
        string text = Lettering.Fit(_model.Grounds[own].Label, WordStyle, Math.Max(130, _field.Width * 0.28f));
        float half = Lettering.Width(text, WordStyle) / 2 + 1, high = WordStyle.Size / 2, least = float.MaxValue;
        var best = default(SKRect);
        foreach (var (corner, x, y) in Hull.Outwards(corners))
        {
            float middleX = corner.X + x * (edge + 2 + half), middleY = corner.Y + y * (edge + 2 + high);
            var place = SKRect.Create(Math.Clamp(middleX - half, box.Left, box.Right - 2 * half), Math.Clamp(middleY - high, box.Top, box.Bottom - 2 * high), 2 * half, 2 * high);
            // Pushed back from the edge of the panel it may stand on its own ground: little harm. A word above is found first.
            float cost = places.Meets(place) + (Math.Abs(place.MidX - middleX) + Math.Abs(place.MidY - middleY)) * 0.2f + (y + 1) * 0.5f + OnOthers(own, place);
            if (cost < least) (best, least) = (place, cost);
        }
        _words.Add((text, new(best.MidX, best.MidY)));
        places.Take(best);
    }

    /// <summary>What it costs a word to stand on the ground of another: it would read as that one's.</summary>
    private float OnOthers(int own, SKRect place)
    {
        SKPoint[] points = [new(place.Left, place.Top), new(place.Right, place.Top), new(place.Left, place.Bottom), new(place.Right, place.Bottom), new(place.MidX, place.MidY)];
        return _grounds.Where(g => g.Ground != own).Sum(g => 12 * points.Count(p => Hull.Apart(g.Corners, [p]) < g.Edge + 2));
    }

    /// <summary>The grounds of those who are there, each with as wide a rim as keeps it off the others.</summary>
    private void SetGrounds()
    {
        for (int g = 0; g < _model.Grounds.Count; g++)
        {
            // Somebody without a tie stands at the foot, not on the ground; a ground is there when one of its people is.
            SKPoint[] there = [.. _model.Grounds[g].People.Where(i => _panel.GroupOf[i] is not null && _partners[i] > 0).Select(i => _at[i])];
            if (there.Length > 0) _grounds.Add((g, Hull.Of(there), GroundEdge));
        }
        for (int i = 0; i < _grounds.Count; i++)
        {
            for (int j = 0; j < _grounds.Count; j++)
            {
                float room = i == j ? GroundEdge : Math.Max(4, (Hull.Apart(_grounds[i].Corners, _grounds[j].Corners) - 3) / 2);
                if (room < _grounds[i].Edge) _grounds[i] = _grounds[i] with { Edge = room };
            }
        }
    }

    private TextStyle WordStyle => _style.At(Math.Max(9f, _style.Size * 0.95f)).In(GroundWord) with { Strong = true };

    /// <summary>A label that stands off has a thin line to its mark.</summary>
    private void Leader(Sheet sheet, int person, SKRect place)
    {
        float x = Math.Clamp(_at[person].X, place.Left, place.Right), y = Math.Clamp(_at[person].Y, place.Top, place.Bottom), dx = x - _at[person].X, dy = y - _at[person].Y;
        if (dx * dx + dy * dy > (Outer(person) + 6) * (Outer(person) + 6)) sheet.Line(_at[person].X, _at[person].Y, x, y, Theme.Ink, 0.6f);
    }

    private IEnumerable<(int A, int B, float Width)> Mutual()
        => _panel.Ties.Where(t => t.From < t.To && _weights.ContainsKey((t.To, t.From))).Select(t => (t.From, t.To, Thickness((t.Weight + _weights[(t.To, t.From)]) / 2)));

    private float Thickness(double weight) => (0.9f + 2.2f * (float)Math.Sqrt(Math.Clamp(weight / _heaviest, 0, 1))) * Math.Clamp(_unit, 0.6f, 1.2f);

    private double SizeOf(int person) => _panel.Size.Count > 0 ? _panel.Size[person] : _partners[person];

    private float Radius(int person)
    {
        if (_partners[person] == 0) return 3.4f * _unit;
        double size = SizeOf(person);
        return _unit * (3.4f + 5.6f * (double.IsFinite(size) ? (float)Math.Sqrt(Math.Max(0, size)) / _largest : 0));
    }

    private float Outer(int person) => _panel.Ringed.Contains(person) ? Radius(person) * 1.2f + 2.6f : Radius(person) * 1.1f;
}
