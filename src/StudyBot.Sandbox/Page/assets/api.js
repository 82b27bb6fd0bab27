// Calls of the control API (docs/sandbox.md). A refusal becomes an Error with the server's sentence.

export async function call(method, path, body) {
  const init = { method, headers: {} };
  if (body instanceof FormData) init.body = body;
  else if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers["Content-Type"] = "application/json";
  }
  let response;
  try {
    response = await fetch(`/control${path}`, init);
  } catch {
    throw Object.assign(new Error("unreachable"), { unreachable: true });
  }
  const text = await response.text();
  const answer = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Error(answer?.error ?? `${response.status}`);
  return answer;
}

export const get = path => call("GET", path);
export const post = (path, body = {}) => call("POST", path, body);

/** A file as the control API takes it inside JSON. */
export async function asUpload(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name: file.name, content_type: file.type || "application/octet-stream", base64: btoa(binary) };
}
