using System.Text;
using System.Text.Json.Nodes;

namespace ResearchKit.Tests;

public sealed class KernelWireTests
{
    private readonly KernelWire _wire = new("key");

    [Fact]
    public void Signature_OfKnownText_IsHmacSha256()
    {
        // RFC 4231, test case 2: the key "Jefe" and "what do ya want for nothing?", here in four parts.
        byte[][] parts = ["what do "u8.ToArray(), "ya want "u8.ToArray(), "for "u8.ToArray(), "nothing?"u8.ToArray()];
        byte[][] frames = ["<IDS|MSG>"u8.ToArray(), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"u8.ToArray(), .. parts];
        // The signature is good: it is the text that is none.
        Assert.Equal("it is not JSON", Assert.Throws<InvalidDataException>(() => new KernelWire("Jefe").Read(frames)).Message);
    }

    [Fact]
    public void Read_WhatFramesWrote_IsTheSame()
    {
        var frames = _wire.Frames(["one"u8.ToArray(), "two"u8.ToArray()], "execute_request", Encoding.UTF8.GetBytes("{\"msg_id\":\"before\"}"), new() { ["code"] = "\"ä\u2028\"" });
        var message = _wire.Read(frames);
        Assert.Equal(["one", "two"], message.Identities.Select(i => Encoding.UTF8.GetString(i)));
        Assert.Equal(("execute_request", "before", "\"ä\u2028\""), (message.Type, message.Parent, message.Text("code")));
        Assert.Equal("5.3", (string)JsonNode.Parse(message.Header)!["version"]!);
    }

    [Fact]
    public void Read_AnyChangedByte_IsRefused()
    {
        var frames = _wire.Frames([], "x", null, new() { ["a"] = 1 });
        for (int part = 1; part < frames.Count; part++)
        {
            for (int i = 0; i < frames[part].Length; i += 7)
            {
                byte[][] changed = [.. frames.Select(f => (byte[])f.Clone())];
                changed[part][i] ^= 1;
                Assert.Contains("signature", Assert.Throws<InvalidDataException>(() => _wire.Read(changed)).Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Read_TooFewFrames_IsRefused()
    {
        var frames = _wire.Frames([], "x", null, []);
        for (int n = 0; n < frames.Count; n++)
        {
            Assert.Throws<InvalidDataException>(() => _wire.Read([.. frames.Take(n)]));
        }
    }

    [Fact]
    public void Frames_LoneSurrogate_DoesNotBreakTheMessage()
        => Assert.Equal("a\ufffdb", _wire.Read(_wire.Frames([], "stream", null, new() { ["text"] = "a\ud800b" })).Text("text"));
}
