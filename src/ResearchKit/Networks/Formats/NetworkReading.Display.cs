using System.Text;

namespace ResearchKit;

public sealed partial class NetworkReading
{
    /// <summary>The network, what came with it, and every fault, as HTML.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        if (IsSound)
        {
            html.Append(Network.ToHtml());
            if (Waves is { } waves) html.Append(waves.ToHtml());
            if (Relations is { } relations) html.Append(relations.ToHtml());
            foreach (var partition in Partitions) html.Append($"<p>{Html.Escape(partition.ToString())}</p>\n");
        }

        if (!IsSound || Faults.Groups.Count > 0) html.Append(Faults.ToHtml());
        return ResultTable.Once(html.ToString());
    }

    /// <summary>The same in a few lines.</summary>
    public string ToText()
    {
        if (!IsSound) return Faults.ToText();
        var text = new StringBuilder(Network.ToTable().ToText());
        foreach (var partition in Partitions) text.Append(partition).Append('\n');
        if (Waves is { } waves) text.Append(waves).Append('\n');
        if (Relations is { } relations) text.Append(relations).Append('\n');
        return (Faults.Groups.Count > 0 ? text.Append(Faults.ToText()) : text).ToString();
    }

    /// <summary>The network in a line, or how many faults stand in its way.</summary>
    public override string ToString() => IsSound
        ? $"{Network}{(Faults.Warnings > 0 ? FormattableString.Invariant($", {Faults.Warnings} warning(s)") : "")}"
        : FormattableString.Invariant($"no network: {Faults.Errors} error(s), {Faults.Warnings} warning(s)");
}
