using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace StudyBot.Configuration;

/// <summary>Where settings come from.</summary>
internal static class ConfigurationSources
{
    /// <summary>
    /// Reads, each winning over those before it: the settings file beside the program, the one in the current directory,
    /// user secrets and the environment (<c>Knowledge__Folder</c>).
    /// </summary>
    /// <exception cref="InvalidDataException">A settings file is no JSON; the message names it.</exception>
    public static IConfigurationRoot Read(Locations locations)
    {
        var builder = new ConfigurationBuilder();
        foreach (var file in locations.SettingsFiles.Where(File.Exists))
            builder.AddJsonFile(file, optional: true, reloadOnChange: false);
        return builder
            .AddUserSecrets(Assembly.GetExecutingAssembly(), optional: true, reloadOnChange: false)
            .AddEnvironmentVariables()
            .Build();
    }
}
