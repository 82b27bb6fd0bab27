using StudyBot.Configuration;

namespace StudyBot.Tests.Configuration;

public sealed class LocationsTests : IDisposable
{
    readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("studybot-tests-");
    readonly Locations _locations;

    public LocationsTests() =>
        _locations = new Locations(_root.CreateSubdirectory("here").FullName, _root.CreateSubdirectory("program").FullName);

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void Documents_of_the_current_directory_win_over_those_beside_the_program()
    {
        Assert.Equal(Path.Combine(_locations.ProgramDirectory, "knowledge"), _locations.KnowledgeFolder);

        var own = Directory.CreateDirectory(Path.Combine(_locations.CurrentDirectory, "knowledge"));

        Assert.Equal(own.FullName, _locations.KnowledgeFolder);
    }

    [Theory]
    [InlineData("knowledge")]
    [InlineData("data")]
    public void Data_is_kept_in_the_current_directory_only_where_the_program_is_at_home(string folder)
    {
        Assert.Equal(Path.Combine(_locations.ProgramDirectory, "data"), _locations.DataDirectory);

        Directory.CreateDirectory(Path.Combine(_locations.CurrentDirectory, folder));

        Assert.Equal(Path.Combine(_locations.CurrentDirectory, "data"), _locations.DataDirectory);
    }

    [Fact]
    public void The_same_folder_written_differently_has_one_index_and_two_folders_of_one_name_have_two()
    {
        var plain = Locations.IndexDirectory("/data", _locations.Resolve("kelas"));

        Assert.Equal(plain, Locations.IndexDirectory("/data", _locations.Resolve("./x/../kelas/")));
        Assert.NotEqual(plain, Locations.IndexDirectory("/data", _locations.Resolve("lain/kelas")));
        Assert.StartsWith("kelas-", Path.GetFileName(plain));
    }
}
