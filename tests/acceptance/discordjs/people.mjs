// The people's side: the practice Discord's control API (docs/sandbox.md).
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
    const messages = await this.call('GET', `/people/${person}/channels/${channel}/messages`);
    return messages.find((message) => message.id === id);
  }
}
