using System.Net;
using System.Net.Http.Headers;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest.Limiting;

namespace StudyBot.Discord.Rest;

/// <summary>Sends a request once and reports what came of it, without judging it.</summary>
internal sealed class RestTransport(HttpClient http, RestOptions options)
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json");

    /// <summary>Sends and reads to the end; throws only <see cref="OperationCanceledException"/>.</summary>
    public async Task<Attempt> SendAsync(RestRequest request, CancellationToken cancel)
    {
        try
        {
            using HttpRequestMessage message = Compose(request);
            using HttpResponseMessage response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel);
            if (response.Headers.Date is { } answeredAt)
            {
                options.HearTime?.Invoke(answeredAt);
            }

            ResponseBody body = await ResponseBody.ReadAsync(response.Content, cancel);
            return new Attempt((int)response.StatusCode, body)
            {
                Limits = RateLimitHeaders.Parse(response.Headers),
                RateLimited = response.StatusCode == HttpStatusCode.TooManyRequests
                    ? RateLimited.Read(response.Headers, ErrorBody.Parse(body.Bytes))
                    : null,
            };
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            HttpRequestError kind = (fault as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown;
            return new Attempt(null, ResponseBody.None) { NeverSent = IsBeforeSending(kind), Fault = kind.ToString() };
        }
    }

    private HttpRequestMessage Compose(RestRequest request)
    {
        var message = new HttpRequestMessage(request.Route.Method, options.UrlOf(request.Route)) { Content = Content(request) };
        if (request.Route.Kind == RouteKind.Bot)
        {
            message.Headers.Authorization = options.Authorization;
        }

        return message;
    }

    private static HttpContent? Content(RestRequest request)
    {
        if (request.Json is null)
        {
            return null;
        }

        var json = new ByteArrayContent(request.Json) { Headers = { ContentType = JsonType } };
        return request.Files.Count == 0 ? json : Multipart(json, request.Files);
    }

    /// <summary>developers/reference, "Uploading Files": the JSON as <c>payload_json</c>, the n-th file as <c>files[n]</c>.</summary>
    private static MultipartFormDataContent Multipart(ByteArrayContent json, IReadOnlyList<FileContent> files)
    {
        var form = new MultipartFormDataContent { { json, "payload_json" } };
        foreach ((int index, FileContent file) in files.Index())
        {
            var part = new ReadOnlyMemoryContent(file.Content);
            part.Headers.ContentType = new MediaTypeHeaderValue(file.ContentType ?? "application/octet-stream");
            form.Add(part, $"files[{index}]", file.Filename);
        }

        return form;
    }

    private static bool IsBeforeSending(HttpRequestError kind) => kind is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
