// The people's side: the practice Discord's control API (docs/sandbox.md), and what people read there.
export class People {
  constructor(controlUrl) {
    this.url = controlUrl;
  }

  async call(method, path, body) {
    const response = await fetch(this.url + path, {
      method,
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body ? JSON.stringify(body) : undefined,
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  say(person, channel, content, more = {}) {
    return this.call('POST', `/people/${person}/messages`, { channel, content, ...more });
  }

  /** Starts an interaction and waits until its answer has come. */
  async interact(path, body) {
    const interaction = await this.call('POST', `${path}?wait=answered&timeout_ms=20000`, body);
    if (interaction.state !== 'answered') throw new Error(`${path} ${JSON.stringify(body)} ended ${JSON.stringify(interaction)}`);
    return interaction;
  }

  use(person, channel, command, more = {}) {
    return this.interact(`/people/${person}/commands`, { channel, command, ...more });
  }

  type(person, channel, command, focused, options) {
    return this.call('POST', `/people/${person}/autocomplete`, { channel, command, focused, options });
  }

  press(person, message, customId, values) {
    return this.interact(`/people/${person}/components`,
      { channel: message.channel_id, message: message.id, custom_id: customId, values });
  }

  submit(person, interaction, values) {
    return this.interact(`/people/${person}/modals`, { interaction: interaction.id, values });
  }

  async sees(person, channel, id) {
    return (await this.messages(person, channel)).find((message) => message.id === id);
  }

  messages(person, channel, limit = 50) {
    return this.call('GET', `/people/${person}/channels/${channel}/messages?limit=${limit}`);
  }

  /** The first message of a channel that matches, as soon as it is there. */
  awaitMessage(person, channel, matches, patience) {
    return until(async () => (await this.messages(person, channel)).find(matches), patience);
  }
}

/** What `look` finds, as soon as it finds something. */
export async function until(look, patience = 15_000) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`did not come within ${patience} ms: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The words of a message, wherever they stand: content, embeds, components. */
export const text = (message) => [message.content, ...(message.embeds ?? []).flatMap((embed) => [embed.title, embed.description]), ...parts(message).map((part) => part.content)]
  .filter(Boolean).join('\n');

/** The buttons and selects of a message. */
export const controls = (message) => parts(message).filter((part) => part.custom_id || part.url);

const parts = (node) => (node.components ?? []).flatMap((part) => [part, ...parts(part), ...(part.accessory ? [part.accessory] : [])]);
