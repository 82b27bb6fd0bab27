using System.Text.Json;
using StudyBot.Chat;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Events;
using StudyBot.Discord.Port.Reading;
using StudyBot.Discord.Port.Rendering;

namespace StudyBot.Discord.Port;

/// <summary>Goes the way of a command once, without Discord. Pure.</summary>
internal static class Rehearsal
{
    /// <summary>A command as Discord sends it (developers/interactions/receiving-and-responding, "Interaction Object"), by nobody.</summary>
    private static ReadOnlySpan<byte> Command => """
        {"id":"1","application_id":"2","type":2,"token":"-","version":1,"channel_id":"3","guild_id":"4","locale":"id","app_permissions":"0",
         "channel":{"id":"3","type":0,"name":"-"},"member":{"user":{"id":"5","username":"-"},"roles":[],"permissions":"0"},
         "data":{"id":"6","type":1,"name":"-","options":[{"type":3,"name":"-","value":"-"}]}}
        """u8;

    /// <summary>Reads the command, and draws and writes the reply.</summary>
    public static void Run(RequestReader reader, Reply reply)
    {
        if (GatewayEventDecoder.Decode("INTERACTION_CREATE"u8, Command) is InteractionCreated created)
            reader.Read(created.Interaction);
        foreach (var page in ReplyPages.Cut(reply, Rendition.Components))
            JsonSerializer.SerializeToUtf8Bytes(ReplyRenderer.New(page, Rendition.Components), DiscordJson.Default.MessageCreate);
    }
}
