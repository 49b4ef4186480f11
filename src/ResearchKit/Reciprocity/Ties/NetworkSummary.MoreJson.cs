using System.Text.Json;

namespace ResearchKit;

public sealed partial class NetworkSummary
{
    private static readonly (string Name, BrokerageRole? Role)[] BrokerageLines = [.. BrokerageKeys.Select(k => (k.Name, (BrokerageRole?)k.Role)), ("total", null)];

    /// <summary>Keys that came later stand at the end of their objects.</summary>
    private void WriteMore(Utf8JsonWriter json)
    {
        WriteMoreWhole(json);
        WriteSeries(json);
        json.WriteString("relation", Network.Relation);
        json.WriteStartArray("tables");
        foreach (var table in _ofStudy) table.WriteJson(json);
        json.WriteEndArray();
    }

    private void WriteMoreWhole(Utf8JsonWriter json)
    {
        json.WriteStartObject("transitivities");
        Write(json, "directed", DirectedTransitivity);
        Write(json, "averageLocal", LocalTransitivity);
        Write(json, "averageLocalAll", LocalTransitivityOfAll);
        json.WriteEndObject();
        json.WriteStartObject("distances");
        Write(json, "mean", Distances?.Mean);
        Write(json, "meanAll", Distances?.MeanOfAll);
        Write(json, "efficiency", Distances?.Efficiency);
        Write(json, "diameter", Distances?.Diameter);
        Write(json, "unreached", Distances?.Unreached);
        json.WriteEndObject();
        json.WriteStartObject("corePeriphery");
        int inCore = 0;
        foreach (bool core in CorePeriphery.Core.Span) inCore += core ? 1 : 0;
        json.WriteNumber("core", inCore);
        json.WriteNumber("misfits", CorePeriphery.Misfits);
        json.WriteNumber("interchangeable", CorePeriphery.Interchangeable);
        Write(json, "coreDensity", CorePeriphery.CoreDensity);
        Write(json, "peripheryDensity", CorePeriphery.PeripheryDensity);
        Write(json, "betweenDensity", CorePeriphery.BetweenDensity);
        Write(json, "fit", CorePeriphery.Fit);
        json.WriteEndObject();
        json.WriteStartObject("cores");
        int people = 0;
        foreach (int core in Cores.Of.Span) people += core == Cores.Most ? 1 : 0;
        json.WriteNumber("largest", Cores.Most);
        json.WriteNumber("people", people);
        json.WriteEndObject();
        json.WriteStartObject("assortativity");
        Write(json, "degree", DegreeAssortativity);
        Write(json, "group", GroupAssortativity);
        json.WriteEndObject();
        WriteMixing(json);
        json.WriteStartObject("brokerage");
        foreach (var (name, role) in BrokerageLines)
        {
            json.WriteStartObject(name);
            var line = BrokerageChance?.Whole(role);
            if (line is { } counted) json.WriteNumber("count", (long)counted.Observed);
            else json.WriteNull("count");
            Write(json, "expected", line?.Expected ?? double.NaN);
            Write(json, "sd", line?.StandardDeviation ?? double.NaN);
            Write(json, "z", line?.Z ?? double.NaN);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        Write(json, "meanDegree", MeanDegree);
    }

    private void WriteMixing(Utf8JsonWriter json)
    {
        json.WriteStartArray("mixing");
        for (int g = 0; Mixing is not null && g < Mixing.Groups.Count; g++)
        {
            for (int h = Network.Directed ? 0 : g; h < Mixing.Groups.Count; h++)
            {
                json.WriteStartObject();
                json.WriteString("from", Mixing.Groups[g]);
                json.WriteString("to", Mixing.Groups[h]);
                json.WriteNumber("ties", Mixing[g, h]);
                Write(json, "density", Mixing.Density(g, h));
                Write(json, "mutual", Network.Directed ? Mixing.Mutual(g, h) : null);
                json.WriteEndObject();
            }
        }
        json.WriteEndArray();
    }

    private void WriteMoreOfMember(Utf8JsonWriter json, int i)
    {
        Write(json, "closenessOut", ClosenessOut, i);
        Write(json, "harmonicOut", HarmonicOut, i);
        Write(json, "eigenvector", Eigenvector, i);
        Write(json, "pageRank", PageRank, i);
        Write(json, "hierarchy", Hierarchy, i);
        Write(json, "constraintWeighted", ConstraintWeighted, i);
        Write(json, "effectiveSizeWeighted", EffectiveSizeWeighted, i);
        Write(json, "hierarchyWeighted", HierarchyWeighted, i);
        json.WriteNumber("core", Cores.Of.Span[i]);
        json.WriteBoolean("inCore", CorePeriphery.Core.Span[i]);
        Write(json, "crossInDegree", CrossInDegree, i);
        Write(json, "crossOutDegree", CrossOutDegree, i);
        Write(json, "crossContacts", CrossContacts, i);
    }
}
