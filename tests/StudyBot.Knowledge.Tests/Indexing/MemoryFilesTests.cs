using CsCheck;
using Lucene.Net.Store;
using StudyBot.Knowledge.Indexing;

namespace StudyBot.Knowledge.Tests.Indexing;

public sealed class MemoryFilesTests
{
    static readonly Gen<byte[]> Contents = Gen.Byte.Array[1, 3000];

    [Fact(Timeout = 60000)]
    public async Task Every_part_of_a_file_reads_as_on_disk() => await Task.Run(() =>
        Gen.Select(Contents, Gen.Double.Unit, Gen.Double.Unit).Sample((bytes, a, b) =>
        {
            var (offset, length) = Part(bytes, a, b);
            using var files = new MemoryFiles(With(bytes));
            using var slicer = files.CreateSlicer("file", IOContext.READ);
            using var part = slicer.OpenSlice("part", offset, length);
            using var whole = files.OpenInput("file", IOContext.READ);

            whole.Seek(offset);
            Assert.Equal(bytes[offset..(offset + length)], Read(part, length));
            Assert.Equal(bytes[offset..(offset + length)], Read(whole, length));
            Assert.Equal(length, part.Position);
            Assert.Throws<EndOfStreamException>(() => part.ReadByte());
        }), TestContext.Current.CancellationToken);

    [Fact]
    public void Views_of_a_file_each_have_their_own_place()
    {
        using var files = new MemoryFiles(With([1, 2, 3, 4]));
        using var one = files.OpenInput("file", IOContext.READ);
        one.ReadByte();

        using var other = (IndexInput)one.Clone();
        other.Seek(3);

        Assert.Equal(2, one.ReadByte());
        Assert.Equal(4, other.ReadByte());
        Assert.Throws<EndOfStreamException>(() => other.Seek(5));
    }

    [Fact]
    public void A_file_too_large_for_memory_is_read_where_it_lies()
    {
        using var files = new MemoryFiles(With([1, 2, 3, 4]), most: 3);
        using var file = files.OpenInput("file", IOContext.READ);
        using var slicer = files.CreateSlicer("file", IOContext.READ);
        using var part = slicer.OpenSlice("part", 1, 2);

        Assert.IsNotType<MemoryInput>(file);
        Assert.Equal([1, 2, 3, 4], Read(file, 4));
        Assert.Equal([2, 3], Read(part, 2));
    }

    static RAMDirectory With(byte[] bytes)
    {
        var directory = new RAMDirectory();
        using var file = directory.CreateOutput("file", IOContext.DEFAULT);
        file.WriteBytes(bytes, bytes.Length);
        return directory;
    }

    static (int Offset, int Length) Part(byte[] bytes, double a, double b)
    {
        var offset = (int)(a * bytes.Length);
        return (offset, (int)(b * (bytes.Length - offset)));
    }

    static byte[] Read(IndexInput input, int length)
    {
        var read = new byte[length];
        input.ReadBytes(read, 0, length);
        return read;
    }
}
