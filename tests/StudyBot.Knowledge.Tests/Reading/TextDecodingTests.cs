using System.Text;
using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Tests.Reading;

public sealed class TextDecodingTests
{
    const string Text = "Émile Durkheim menulis tentang solidaritas sosial.";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", new UTF8Encoding(false).GetBytes(Text) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_text_in_every_usual_encoding(string encoding, byte[] bytes)
    {
        Assert.NotEmpty(encoding);
        Assert.Equal((Text, false), TextDecoding.Decode(bytes));
    }

    [Fact]
    public void Reads_a_stray_ANSI_byte_as_Windows_1252_and_says_so()
    {
        byte[] bytes = [0xE9, .. "mile"u8];
        Assert.Equal(("émile", true), TextDecoding.Decode(bytes));
        var result = DocumentFile.Read(bytes, "a.txt");
        Assert.Equal(WarningKind.DecodedAsWindows1252, Assert.Single(result.Warnings).Kind);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D })]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0 })]
    public void Refuses_bytes_that_are_no_text(byte[] bytes)
    {
        var result = DocumentFile.Read(bytes, "gambar.txt");
        Assert.Null(result.Document);
        Assert.Equal(WarningKind.Binary, Assert.Single(result.Warnings).Kind);
    }
}
