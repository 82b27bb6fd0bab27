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

  /** Uses a command and waits until its answer has come. */
  use(person, channel, command, more = {}) {
    return this.call('POST', `/people/${person}/commands?wait=answered`, { channel, command, ...more });
  }

  type(person, channel, command, focused, options) {
    return this.call('POST', `/people/${person}/autocomplete`, { channel, command, focused, options });
  }

  press(person, message, customId, values) {
    return this.call('POST', `/people/${person}/components?wait=answered`,
      { channel: message.channel_id, message: message.id, custom_id: customId, values });
  }

  submit(person, interaction, values) {
    return this.call('POST', `/people/${person}/modals?wait=answered`, { interaction: interaction.id, values });
  }

  async sees(person, channel, id) {
    const messages = await this.call('GET', `/people/${person}/channels/${channel}/messages`);
    return messages.find((message) => message.id === id);
  }
}
