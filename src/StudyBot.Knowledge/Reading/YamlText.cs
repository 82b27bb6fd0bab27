using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StudyBot.Knowledge.Reading;

/// <summary>Where and why a YAML text cannot be read.</summary>
/// <param name="Line">The line, from 1; 0 when the parser does not tell.</param>
/// <param name="Message">What the parser says.</param>
readonly record struct YamlFault(int Line, string Message);

/// <summary>Reads YAML that people wrote.</summary>
static class YamlText
{
    /// <summary>The documents of the text, or what is wrong with it.</summary>
    public static (IReadOnlyList<YamlDocument> Documents, YamlFault? Fault) Load(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return ([.. stream.Documents], null);
        }
        catch (YamlException e)
        {
            return ([], new YamlFault((int)e.Start.Line, e.InnerException?.Message ?? e.Message));
        }
        // On some broken texts the parser itself trips: "topics: [" before "(" is an invalid operation to it, a broken tag an invalid argument.
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return ([], new YamlFault(0, e.Message));
        }
    }
}
