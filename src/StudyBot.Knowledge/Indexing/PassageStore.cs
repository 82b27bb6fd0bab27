using Lucene.Net.Index;
using Lucene.Net.Util;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Indexing;

/// <summary>What the index keeps of passages, for one question. Not safe for several threads at once.</summary>
sealed class PassageStore(IndexReader reader)
{
    readonly Dictionary<(string Field, int Leaf), BinaryDocValues> _columns = [];
    readonly BytesRef _bytes = new();

    /// <summary>The passage of this number.</summary>
    public Passage Passage(int number) => StoredJson.ToPassage(Bytes(PassageFields.Passage, number));

    /// <summary>The passage's words; they are valid until the next call.</summary>
    public EncodedWords Words(int number) => new(Bytes(PassageFields.Words, number));

    BytesRef Bytes(string field, int number)
    {
        var leaf = ReaderUtil.SubIndex(number, reader.Leaves);
        if (!_columns.TryGetValue((field, leaf), out var column))
            _columns[(field, leaf)] = column = reader.Leaves[leaf].AtomicReader.GetBinaryDocValues(field);
        column.Get(number - reader.Leaves[leaf].DocBase, _bytes);
        return _bytes;
    }
}
