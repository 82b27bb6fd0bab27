using System.Text;
using System.Text.Json;

namespace StudyBot.Benchmarks.Models;

/// <summary>The events of the client's tests, as they would come over the wire.</summary>
static class Samples
{
    /// <summary>Name and data of an event, without the white space of the file.</summary>
    public static (byte[] Name, byte[] Data) Event(string file)
    {
        using Stream stream = typeof(Samples).Assembly.GetManifestResourceStream($"Samples.{file}.json")
            ?? throw new FileNotFoundException($"There is no sample named {file}.");
        using JsonDocument envelope = JsonDocument.Parse(stream);
        return (
            Encoding.UTF8.GetBytes(envelope.RootElement.GetProperty("t").GetString()!),
            JsonSerializer.SerializeToUtf8Bytes(envelope.RootElement.GetProperty("d")));
    }
}
