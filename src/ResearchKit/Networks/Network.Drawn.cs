using System.Runtime.CompilerServices;

namespace ResearchKit;

public sealed partial class Network
{
    private readonly Lock? _setting;

    /// <summary>
    /// A network whose ties are drawn: each drawing replaces them, and rows are set only when a measure asks for them.
    /// It belongs to one null model on one thread until it is handed out for good; everybody else's networks never change.
    /// </summary>
    internal Network(Network like, TieDraw drawn, Provenance provenance)
    {
        (Roster, Directed, Relation, Provenance, Window, Answered) = (like.Roster, like.Directed, like.Relation, provenance, like.Window, like.Answered);
        int rows = (Directed ? 1 : 2) * drawn.Count;
        (_outStart, _outPerson, _outWeight) = (new int[Count + 1], new int[rows], new double[rows]);
        (_inStart, _inPerson, _inWeight) = Directed ? (new int[Count + 1], new int[rows], new double[rows]) : (_outStart, _outPerson, _outWeight);
        (_setting, _drawn) = (new(), drawn);
    }

    /// <summary>Mutual pairs of ties just drawn, before rows are set; null for every other network, and where the model has not marked the cells.</summary>
    internal long? MutualDrawn => Directed ? _drawn?.Mutual() : null;

    /// <summary>Takes the next ties of its null model.</summary>
    internal void Redraw(TieDraw drawn)
    {
        if (_setting is null) throw new InvalidOperationException("Only a workspace of a null model can be drawn again.");
        (_skeleton, _triangles, _between, _drawn) = (null, null, null, drawn);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SetRows()
    {
        if (_drawn is not null) MakeRows();
    }

    private void MakeRows()
    {
        // A measure may ask from several threads at once.
        lock (_setting!)
        {
            if (_drawn is not { } drawn) return;
            if (Directed) drawn.Rows(_outStart, _outPerson, _outWeight, _inStart, _inPerson, _inWeight);
            else drawn.Rows(_outStart, _outPerson, _outWeight);
            _drawn = null;
        }
    }
}
