// What discord.js itself makes of messages: events with their records, reactions, edits with files, errors.
import assert from 'node:assert/strict';
import { AttachmentBuilder, DiscordAPIError, Events } from 'discord.js';
import { until } from '../waiting.mjs';

export const messages = {
  'a message, its edit and its end': async ({ client, people, channel }) => {
    const created = until(client, Events.MessageCreate, (message) => message.content === 'halo bot');
    const said = await people.say('siti', channel.id, 'halo bot');
    assert.equal((await created)[0].author.username, 'siti');

    const updated = until(client, Events.MessageUpdate, (_, after) => after.id === said.id);
    await people.call('PATCH', `/people/siti/messages/${said.id}`, { channel: channel.id, content: 'halo lagi' });
    assert.equal((await updated)[1].content, 'halo lagi');

    const deleted = until(client, Events.MessageDelete, (message) => message.id === said.id);
    await people.call('DELETE', `/people/siti/messages/${said.id}?channel=${channel.id}`);
    await deleted;
  },

  reactions: async ({ client, people, channel }) => {
    const mine = await channel.send('Setuju?');
    await mine.react('👍');
    const added = until(client, Events.MessageReactionAdd, (reaction, user) => user.username === 'budi');
    await people.call('PUT', '/people/budi/reactions', { channel: channel.id, message: mine.id, emoji: '👍' });
    assert.equal((await added)[0].count, 2);
    await mine.reactions.cache.first().users.remove(client.user.id);
  },

  'reply, edit, attach, delete': async ({ people, channel }) => {
    const said = await people.say('siti', channel.id, 'balas ini');
    const target = await channel.messages.fetch(said.id);
    const reply = await target.reply({ content: 'dibalas', allowedMentions: { parse: [], repliedUser: false } });
    assert.equal((await people.sees('siti', channel.id, reply.id)).message_reference.message_id, said.id);
    await reply.edit({ content: 'diubah', files: [new AttachmentBuilder(Buffer.from('satu'), { name: 'satu.txt' })] });
    const kept = (await channel.messages.fetch({ message: reply.id, force: true })).attachments;
    assert.equal(kept.first().name, 'satu.txt');
    await reply.delete();
    assert.equal(await people.sees('siti', channel.id, reply.id), undefined);
  },

  'a thread is joined': async ({ client, people, channel }) => {
    const thread = await people.call('POST', '/people/siti/threads', { channel: channel.id, name: 'Ikut', content: 'Mulai' });
    const joined = await client.channels.fetch(thread.id);
    await joined.join();
    await joined.send('Ikut');
  },

  'refusals name code and field': async ({ channel }) => {
    const refused = (promise, check) => assert.rejects(promise, (error) => error instanceof DiscordAPIError && check(error));
    await refused(channel.send(''), (error) => error.code === 50006);
    await refused(channel.send('x'.repeat(2001)), (error) =>
      error.code === 50035 && error.message.includes('content[BASE_TYPE_MAX_LENGTH]: Must be 2000 or fewer in length.'));
    await refused(channel.messages.fetch('1'), (error) => error.code === 10008);
  },
};
