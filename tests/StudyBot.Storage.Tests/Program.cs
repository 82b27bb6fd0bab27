using StudyBot.Storage.Tests;
using StudyBot.Storage.Tests.Support;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// The tests start this same program again as a second process on the same database; anything else is the test runner's.
if (args is [OtherProcess.Flag, var verb, var directory])
    return await OtherProcessWork.RunAsync(verb, directory);

return args.Any(arg => arg is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
