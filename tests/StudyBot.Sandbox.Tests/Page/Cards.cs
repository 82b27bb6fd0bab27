using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Page;

/// <summary>What the scripted bot registers and sends.</summary>
static class Cards
{
    const int V2 = 1 << 15;

    static readonly string[] Names = ["Siporin", "Zastrow", "Friedlander"];

    public static object[] Commands { get; } =
    [
        new
        {
            name = "fungsi", type = 1, description = "Fungsi pekerjaan sosial",
            options = (object[])[new { type = 3, name = "menurut", description = "Penulis", autocomplete = true }],
        },
        new
        {
            name = "tanya", type = 1, description = "Tanya dengan kata-kata sendiri",
            options = (object[])
            [
                new { type = 3, name = "pertanyaan", description = "Pertanyaanmu", required = true },
                new { type = 5, name = "pribadi", description = "Hanya kamu yang melihat jawabannya" },
            ],
        },
        Interacting.Command("formulir"),
        Interacting.Command("pameran"),
        Interacting.Command("diam"),
        new
        {
            name = "pengaturan", type = 1, description = "Pengaturan",
            options = (object[])
            [
                new
                {
                    type = 1, name = "bahasa", description = "Bahasa server",
                    options = (object[])
                    [
                        new
                        {
                            type = 3, name = "pilihan", description = "Bahasa", required = true,
                            choices = (object[])[new { name = "Indonesia", value = "id" }, new { name = "Inggris", value = "en" }],
                        },
                    ],
                },
            ],
        },
        new { name = "Cari jawaban", type = 3 },
        new { name = "Lihat nilai", type = 2 },
    ];

    public static object Authors(string typed) => new
    {
        choices = Names.Where(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase)).Select(name => new { name, value = name }).ToArray(),
    };

    /// <summary>The card that answers /fungsi: one author's list, a select to go to another, buttons.</summary>
    public static object Functions(string author) => new
    {
        flags = V2,
        components = (object[])
        [
            new
            {
                type = 17,
                accent_color = 0x1F7A6C,
                components = (object[])
                [
                    Text($"## Fungsi pekerjaan sosial\nmenurut **{author}**"),
                    new { type = 14, divider = true, spacing = 1 },
                    Text("1. **Restoration**: memulihkan fungsi sosial.\n2. **Provision**: menyediakan sumber daya.\n   - sumber formal\n   - sumber informal\n3. **Prevention**: mencegah masalah."),
                    Text($"-# {author}, *Introduction to Social Work Practice*, 1975, hlm. 13 · ringkasan.md"),
                ],
            },
            new
            {
                type = 1,
                components = (object[])
                [
                    new { type = 3, custom_id = "author", placeholder = "Penulis lain", options = Names.Select(n => new { label = n, value = n, description = $"Fungsi menurut {n}", @default = n == author }).ToArray() },
                ],
            },
            new
            {
                type = 1,
                components = (object[])
                [
                    Button(1, "Lanjut", "next"), Button(2, "Tanya lanjutan", "follow"), Button(3, "Membantu", "good", "👍"), Button(4, "Diam saja", "silent"),
                    new { type = 2, style = 5, label = "Sumber", url = "https://example.org/siporin" },
                ],
            },
        ],
    };

    /// <summary>A modal with one of each input.</summary>
    public static object Form { get; } = new
    {
        custom_id = "ask",
        title = "Tanya lanjutan",
        components = (object[])
        [
            Label("Pertanyaanmu", new { type = 4, custom_id = "question", style = 2, required = true }, "Satu kalimat cukup"),
            Label("Penulis", new { type = 3, custom_id = "author", required = false, options = Options() }),
            Label("Panjang jawaban", new { type = 21, custom_id = "length", options = (object[])[new { label = "Singkat", value = "short" }, new { label = "Lengkap", value = "long" }] }),
            Label("Sumber", new { type = 22, custom_id = "sources", required = false, min_values = 0, options = Options() }),
            Label("Lampiran", new { type = 19, custom_id = "notes", required = false, min_values = 0 }),
        ],
    };

    /// <summary>Everything else a message may hold: embeds, all Components V2, all of the markdown.</summary>
    public static object Showcase { get; } = new
    {
        flags = V2,
        components = (object[])
        [
            new
            {
                type = 9,
                components = (object[])[Text("### Bagian dengan pelengkap\nTeks **tebal**, *miring*, __garis bawah__, ~~coret~~, `kode`, ||rahasia||, [tautan](https://example.org), <@1100000000000003001>, <#1100000000000002001>, <t:1700000000:R>")],
                accessory = Button(2, "Buka", "open"),
            },
            Text("> kutipan\n```csharp\nvar x = 1;\n```\n-# kecil <b>bukan HTML</b>"),
            new { type = 14, divider = false, spacing = 2 },
            new { type = 1, components = (object[])[new { type = 5, custom_id = "who", placeholder = "Pilih orang", max_values = 2 }] },
            new { type = 1, components = (object[])[new { type = 6, custom_id = "role", placeholder = "Pilih peran" }] },
            new { type = 1, components = (object[])[new { type = 7, custom_id = "whoever", placeholder = "Pilih orang atau peran" }] },
            new { type = 1, components = (object[])[new { type = 8, custom_id = "where", placeholder = "Pilih kanal" }] },
            new { type = 1, components = (object[])[new { type = 2, style = 2, label = "Mati", custom_id = "off", disabled = true }] },
        ],
    };

    static object[] Options() => [.. Names.Select(name => new { label = name, value = name })];

    static object Text(string content) => new { type = 10, content };

    static object Button(int style, string label, string id, string? emoji = null) => emoji is null
        ? new { type = 2, style, label, custom_id = id }
        : new { type = 2, style, label, custom_id = id, emoji = new { name = emoji } };

    static object Label(string label, object component, string? description = null) => description is null
        ? new { type = 18, label, component }
        : new { type = 18, label, description, component };
}
