namespace StudyBot.Tests.EndToEnd.Ways;

/// <summary>What is for teachers, by a teacher and by students, who see that it exists and for whom it is.</summary>
static class TeacherWays
{
    const string General = "1100000000000002001";

    const string TeacherRole = "1100000000000001001";

    public static readonly Dictionary<string, Way> All = new()
    {
        ["/cek"] = new("ratna", "Token diterima", "Token accepted", (bot, who) => ReadAsync(bot, who, "cek")) { Passage = "oauth2/authorize?client_id=" },
        ["/cek by a student"] = new("budi", "hanya untuk pengajar", "for teachers only", (bot, who) => ReadAsync(bot, who, "cek")),
        ["/pengaturan lihat"] = new("ratna", "Pengaturan server ini", "This server's settings", (bot, who) => ReadAsync(bot, who, "pengaturan lihat")),
        ["/pengaturan lihat by a student"] = new("budi", "hanya untuk pengajar", "for teachers only", (bot, who) => ReadAsync(bot, who, "pengaturan lihat")),
        ["/pengaturan bahasa by a student"] = new(
            "budi", "hanya untuk pengajar", "for teachers only", (bot, who) => ReadAsync(bot, who, "pengaturan bahasa", new { bahasa = "en" })),
        ["/pengaturan peran-pengajar"] = new("ratna", "Peran pengajar: <@&1100000000000001001>", "Teacher role: <@&1100000000000001001>", async (bot, who) =>
        {
            var chosen = await ReadAsync(bot, who, "pengaturan peran-pengajar", new { peran = TeacherRole });
            await ReadAsync(bot, who, "pengaturan peran-pengajar");
            return chosen;
        }),
        ["/pengaturan kanal-pertanyaan"] = new("ratna", $"<#{General}>", $"<#{General}>", async (bot, who) =>
        {
            var added = await ReadAsync(bot, who, "pengaturan kanal-pertanyaan", new { kanal = General });
            Assert.DoesNotContain($"<#{General}>", await ReadAsync(bot, who, "pengaturan kanal-pertanyaan", new { kanal = General, aktif = false }));
            return added;
        }),
    };

    static async Task<string> ReadAsync(RunningBot bot, string person, string command, object? options = null)
    {
        var answer = await bot.CommandAsync(person, "umum", command, options);
        Assert.True(answer.IsPrivate);
        return answer.Text;
    }
}
