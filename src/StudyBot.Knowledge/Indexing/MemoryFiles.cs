using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace StudyBot.Knowledge.Indexing;

/// <summary>
/// Files of an index read into memory when they are opened, in place of mapping them. A class's index is a few megabytes, which
/// answering touches anyway. Lucene.Net keeps a weak reference to every view of a mapped file, and a question opens dozens: each
/// garbage collection then looks through thousands of them while all answers wait.
/// </summary>
/// <param name="directory">Where the files lie, and where files too large for memory are read from.</param>
/// <param name="most">Bytes of the largest file to hold in memory.</param>
sealed class MemoryFiles(LuceneDirectory directory, long most = MemoryFiles.Most) : FilterDirectory(directory)
{
    const long Most = 64 << 20;

    /// <inheritdoc/>
    public override IndexInput OpenInput(string name, IOContext context)
    {
        var length = m_input.FileLength(name);
        if (length > most)
            return m_input.OpenInput(name, context);
        using var file = m_input.OpenInput(name, context);
        var bytes = new byte[length];
        file.ReadBytes(bytes, 0, bytes.Length);
        return new MemoryInput(name, bytes);
    }

    /// <inheritdoc/>
    public override IndexInputSlicer CreateSlicer(string name, IOContext context) =>
        m_input.FileLength(name) > most ? m_input.CreateSlicer(name, context) : new Slicer((MemoryInput)OpenInput(name, context));

    sealed class Slicer(MemoryInput whole) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) => whole.Slice(sliceDescription, (int)offset, (int)length);

        [Obsolete("Lucene asks for it when it reads indexes of version 3, of which there are none here.")]
        public override IndexInput OpenFullSlice() => (IndexInput)whole.Clone();

        protected override void Dispose(bool disposing)
        {
            // Slices hold the bytes.
        }
    }
}
