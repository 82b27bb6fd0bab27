using System.Text.Json;
using System.Text.Json.Serialization;
using Lucene.Net.Util;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Indexing;

/// <summary>What the index keeps beside the words, as UTF-8 JSON.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Passage))]
[JsonSerializable(typeof(FileRecord))]
sealed partial class StoredJson : JsonSerializerContext
{
    public static BytesRef Bytes(Passage passage) => new(JsonSerializer.SerializeToUtf8Bytes(passage, Default.Passage));

    public static BytesRef Bytes(FileRecord record) => new(JsonSerializer.SerializeToUtf8Bytes(record, Default.FileRecord));

    public static Passage ToPassage(BytesRef bytes) => JsonSerializer.Deserialize(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), Default.Passage)!;

    public static FileRecord ToRecord(BytesRef bytes) => JsonSerializer.Deserialize(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), Default.FileRecord)!;
}
