using System.Text.Json;

namespace ResearchKit;

public sealed partial class NetworkSummary
{
    private void WriteSeries(Utf8JsonWriter json)
    {
        json.WriteStartObject("spanners");
        Write(json, "limit", SpannerLimit);
        json.WriteStartArray("members");
        foreach (string id in Options.Members == NetworkMembers.None ? [] : Spanners) json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteEndObject();
        WriteDependence(json);
        WriteMultiplexity(json);
        json.WriteStartArray("waves");
        for (int w = 0; Waves is not null && w < Waves.Values.Count; w++)
        {
            var (label, network) = Waves.Series.Items[w];
            json.WriteStartObject();
            json.WriteString("label", label);
            json.WriteNumber("participants", network.Count);
            json.WriteNumber("ties", network.Ties);
            foreach (var estimate in Waves.Values[w]) Write(json, Key(estimate.Measure), estimate);
            json.WriteStartObject("network");
            _waves[w].WriteWhole(json);
            _waves[w].WriteMoreWhole(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("changes");
        for (int k = 0; Changes is not null && k < Changes.Steps.Count; k++) WriteStep(json, Changes.Steps[k], k < _steps.Count ? _steps[k] : null);
        json.WriteEndArray();
        json.WriteStartArray("response");
        foreach (var wave in Response?.Waves ?? []) WriteResponse(json, wave);
        json.WriteEndArray();
        WritePartner(json);
    }

    private void WriteDependence(Utf8JsonWriter json)
    {
        json.WriteStartArray("dependence");
        foreach (var row in Dependence?.Rows ?? [])
        {
            json.WriteStartObject();
            json.WriteNumber("away", row.Away);
            json.WriteString("measure", Key(row.Measure));
            Write(json, "value", row.Value);
            Write(json, "mean", row.RandomMean);
            Write(json, "low", row.RandomLow);
            Write(json, "high", row.RandomHigh);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteMultiplexity(Utf8JsonWriter json)
    {
        json.WriteStartObject("multiplexity");
        json.WriteStartArray("relations");
        foreach (string relation in Multiplexity?.Relations ?? []) json.WriteStringValue(relation);
        json.WriteEndArray();
        json.WriteStartArray("pairs");
        foreach (long pairs in Multiplexity?.Pairs ?? []) json.WriteNumberValue(pairs);
        json.WriteEndArray();
        Write(json, "mean", Multiplexity?.Mean);
        Write(json, "share", Multiplexity?.Share);
        json.WriteEndObject();
    }

    private void WritePartner(Utf8JsonWriter json)
    {
        json.WriteStartObject("partner");
        Write(json, "trust", Partner?.NetworkTrust);
        Write(json, "value", Partner?.NetworkValue);
        json.WriteStartArray("members");
        for (int i = 0; Partner is not null && Options.Members == NetworkMembers.All && i < Partner.Roster.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", Partner.Roster[i]);
            Write(json, "trust", Partner.Trust, i);
            json.WriteNumber("trustRaters", Partner.TrustRaters[i]);
            Write(json, "value", Partner.Value, i);
            json.WriteNumber("valueRaters", Partner.ValueRaters[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, NetworkStep step, WaveStep? asked)
    {
        json.WriteStartObject();
        json.WriteString("from", step.From);
        json.WriteString("to", step.To);
        foreach (var (name, count) in new (string, long)[]
        {
            ("joined", step.Joined.Count), ("left", step.Left.Count), ("stayed", step.Stayed.Count), ("cells", step.Cells), ("made", step.Made), ("kept", step.Kept), ("lost", step.Lost),
            ("wentWithPeople", step.WentWithPeople), ("cameWithPeople", step.CameWithPeople), ("notKnown", step.NotKnownBefore + step.NotKnownAfter),
        }) json.WriteNumber(name, count);
        foreach (var (name, estimate) in OfStep(step)) Write(json, name, estimate);
        var qap = asked?.Correlation;
        json.WriteStartObject("qap");
        Write(json, "correlation", qap?.Observed);
        Write(json, "asHigh", qap?.Shares.AsHigh ?? double.NaN);
        Write(json, "asLow", qap?.Shares.AsLow ?? double.NaN);
        Write(json, "asFar", qap?.Shares.AsFar ?? double.NaN);
        WriteFit(json, "regression", asked?.Regression?.RSquared, asked?.Regression?.Terms ?? []);
        WriteFit(json, "logistic", asked?.Logistic?.Explained, asked?.Logistic?.Terms ?? []);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFit(Utf8JsonWriter json, string name, Estimate? explained, IReadOnlyList<QapTerm> terms)
    {
        json.WriteStartObject(name);
        Write(json, "explained", explained);
        json.WriteStartArray("terms");
        foreach (var term in terms)
        {
            json.WriteStartObject();
            json.WriteString("predictor", term.Name);
            Write(json, "coefficient", term.Coefficient);
            Write(json, "statistic", term.Statistic);
            Write(json, "asHigh", term.Shares.AsHigh);
            Write(json, "asLow", term.Shares.AsLow);
            Write(json, "asFar", term.Shares.AsFar);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResponse(Utf8JsonWriter json, ResponseWave wave)
    {
        json.WriteStartObject();
        json.WriteString("label", wave.Label);
        json.WriteNumber("participants", wave.Present);
        json.WriteNumber("answered", wave.Answered);
        Write(json, "confirmation", wave.Confirmation);
        json.WriteStartArray("measures");
        foreach (var line in wave.Lines)
        {
            json.WriteStartObject();
            json.WriteString("measure", Key(line.Recorded.Measure));
            Write(json, "recorded", line.Recorded);
            Write(json, "respondents", line.Respondents);
            Write(json, "reconstructed", line.Reconstructed);
            Write(json, "low", line.Bounds.Low);
            Write(json, "high", line.Bounds.High);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
