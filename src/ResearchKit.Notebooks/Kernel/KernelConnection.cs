using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ResearchKit;

/// <summary>Where a kernel listens and the key that its messages are signed with, as the front end wrote them to the connection file.</summary>
/// <param name="Key">Key of the signatures; never empty.</param>
/// <param name="Shell">Port of requests.</param>
/// <param name="Control">Port of interrupts and the end.</param>
/// <param name="Publish">Port of outputs.</param>
/// <param name="Input">Port of questions to the reader.</param>
/// <param name="Heartbeat">Port that sends back what it gets.</param>
internal sealed record KernelConnection(string Key, int Shell, int Control, int Publish, int Input, int Heartbeat)
{
    /// <summary>The only address that a kernel of ours listens on: a kernel runs whatever it is sent.</summary>
    public const string Address = "127.0.0.1";

    /// <summary>Reads a connection file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no connection file, or asks for what a kernel must not do.</exception>
    public static KernelConnection Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        string name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new IOException($"There is no connection file '{name}'. A front end writes it and starts the kernel; 'researchkit kernel install' tells the front end how.");
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Of(json.RootElement, name);
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"The connection file '{name}' is not JSON (line {broken.LineNumber + 1}). Start the kernel from a front end again.", broken);
        }
    }

    private static KernelConnection Of(JsonElement file, string name)
    {
        if (file.ValueKind != JsonValueKind.Object)
        {
            throw Fault("is not a JSON object.");
        }

        if (Text("transport", "tcp") is var transport and not "tcp")
        {
            throw Fault($"asks for the transport '{transport}'; this kernel knows tcp only.");
        }

        string ip = Text("ip", Address);
        if (ip != "localhost" && !(IPAddress.TryParse(ip, out var address) && IPAddress.IsLoopback(address) && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork))
        {
            throw Fault($"asks to listen on {ip}. This kernel listens on {Address} only: whoever reaches a kernel can run programs as you. For a notebook from afar, forward the ports through ssh.");
        }

        if (Text("signature_scheme", "hmac-sha256") is var scheme and not "hmac-sha256")
        {
            throw Fault($"asks for signatures by '{scheme}'; this kernel knows hmac-sha256 only.");
        }

        string key = Text("key", "");
        if (key.Length == 0)
        {
            throw Fault("has no key. Without one, anybody on this machine could run programs as you.");
        }

        var connection = new KernelConnection(key, Port("shell_port"), Port("control_port"), Port("iopub_port"), Port("stdin_port"), Port("hb_port"));
        int[] ports = [connection.Shell, connection.Control, connection.Publish, connection.Input, connection.Heartbeat];
        return ports.Distinct().Count() == 5 ? connection : throw Fault("names one port twice.");

        string Text(string key, string otherwise) =>
            !file.TryGetProperty(key, out var value) ? otherwise
            : value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Fault($"has no text for {key}.");

        int Port(string key) => file.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int port) && port is > 0 and < 65536
            ? port : throw Fault($"has no port for {key} (a whole number from 1 to 65535).");

        InvalidDataException Fault(string what) => new(string.Create(CultureInfo.InvariantCulture, $"The connection file '{name}' {what}"));
    }
}
