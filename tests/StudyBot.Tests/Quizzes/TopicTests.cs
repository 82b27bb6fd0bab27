using StudyBot.Quizzes.Preparing;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Quizzes;

public sealed class TopicTests
{
    [Theory]
    [InlineData("fungsi", "Fungsi pekerjaan sosial")]
    [InlineData("Advokasi", "Advokasi")]
    [InlineData("siporin fungsi", "Fungsi pekerjaan sosial/Fungsi menurut Max Siporin (1975: 20)")]
    [InlineData("Dasar pekerjaan sosial", "")]
    [InlineData("berenang", null)]
    [InlineData("?", null)]
    public void A_topic_is_a_heading_or_words_of_one(string topic, string? path)
    {
        using var room = new Classroom();
        var places = TopicPlaces.Of(room.Library.Shelf, topic);
        Assert.Equal(path is null ? [] : [path], places.Select(place => string.Join('/', place.Path)));
    }

    [Theory]
    [InlineData("19:00", "2025-03-03T12:00:00Z")]
    [InlineData("08.00", "2025-03-04T01:00:00Z")]
    [InlineData("besok pukul 07:30", "2025-03-04T00:30:00Z")]
    [InlineData("2025-04-01 19:00 WIT", "2025-04-01T10:00:00Z")]
    [InlineData("hari ini 08:00", null)]
    [InlineData("nanti", null)]
    public void A_time_is_read_in_its_zone(string text, string? at) =>
        Assert.Equal(at is null ? null : DateTimeOffset.Parse(at, null), PlanTime.Read(text, Chat.Testing.Some.Time));
}
