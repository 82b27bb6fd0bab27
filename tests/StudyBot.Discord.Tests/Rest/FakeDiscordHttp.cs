namespace StudyBot.Discord.Tests.Rest;

/// <summary>Stands where Discord's HTTP API would: notes each request and answers as told.</summary>
internal sealed class FakeDiscordHttp(Func<TimeSpan> clock) : HttpMessageHandler
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = [];

    public List<SentRequest> Sent { get; } = [];

    /// <summary>The user agents of all requests.</summary>
    public HashSet<string> UserAgents { get; } = [];

    /// <summary>What is answered when nothing else was prepared.</summary>
    public Func<SentRequest, HttpResponseMessage> Otherwise { get; set; } = _ => Answer.Ok();

    /// <summary>Prepares the next answer.</summary>
    public void Next(HttpResponseMessage answer) => _answers.Enqueue(_ => Task.FromResult(answer));

    /// <summary>The next request fails on the way.</summary>
    public void NextFails(HttpRequestError error) => _answers.Enqueue(_ => throw new HttpRequestException(error, "fault at 10.0.0.1"));

    /// <summary>The next request is answered when the result of this call is set.</summary>
    public TaskCompletionSource<HttpResponseMessage> NextHangs()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _answers.Enqueue(async cancel =>
        {
            await using CancellationTokenRegistration registration = cancel.Register(() => answer.TrySetCanceled(cancel));
            return await answer.Task.ConfigureAwait(false);
        });
        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = new SentRequest(
            clock(),
            request.Method.Method,
            request.RequestUri!.PathAndQuery,
            request.Headers.Authorization?.ToString(),
            request.Content?.Headers.ContentType?.MediaType,
            request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
        Sent.Add(sent);
        UserAgents.Add(request.Headers.UserAgent.ToString());
        return _answers.TryDequeue(out Func<CancellationToken, Task<HttpResponseMessage>>? next)
            ? await next(cancellationToken).ConfigureAwait(false)
            : Otherwise(sent);
    }
}
