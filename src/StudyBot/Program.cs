using StudyBot.CommandLine;
using StudyBot.Configuration;

return await CommandLineApp.RunAsync(args, Terminal.OfThisProcess(), Locations.OfThisProcess());
