// Login, the first event, and connections that break.
import assert from 'node:assert/strict';
import { Events } from 'discord.js';
import { until } from '../waiting.mjs';

export const login = {
  'login and READY': async ({ client, token }) => {
    const ready = until(client, Events.ClientReady);
    await client.login(token);
    await ready;
    assert.equal(client.user.bot, true);
    assert.equal(client.application.id, client.user.id);
  },

  'the server arrives whole': async ({ client, server }) => {
    const guild = client.guilds.cache.get(server.id);
    assert.equal(guild.name, server.name);
    assert.ok(guild.channels.cache.find((channel) => channel.name === 'umum').isTextBased());
    const members = await guild.members.fetch();
    assert.equal(members.size, guild.memberCount);
    const me = guild.members.me;
    assert.ok(guild.channels.cache.find((channel) => channel.name === 'umum').permissionsFor(me).has('SendMessages'));
  },
};

export const breaks = {
  'a closed connection resumes and misses nothing': async ({ client, people, channel }) => {
    const session = (await people.call('GET', '/gateway')).sessions[0].id;
    const resumed = until(client, Events.ShardResume);
    const missed = until(client, Events.MessageCreate, (message) => message.content === 'di tengah putus');
    await people.call('POST', '/faults/drop', { code: 4000 });
    await people.say('siti', channel.id, 'di tengah putus');
    await Promise.all([resumed, missed]);
    const gateway = await people.call('GET', '/gateway');
    assert.equal(gateway.sessions.length, 1);
    assert.equal(gateway.sessions[0].id, session);
    assert.equal(gateway.connections.at(-1).resumed, true);
  },

  // After a TCP reset discord.js starts anew, after a plain end of the stream it resumes; which of them comes is the kernel's choice.
  'a cut connection comes back': async ({ client, people }) => {
    const back = Promise.race([until(client, Events.ShardResume), until(client, Events.ShardReady)]);
    await people.call('POST', '/faults/drop', {});
    await back;
  },

  'asked to reconnect, it resumes': async ({ client, people }) => {
    const resumed = until(client, Events.ShardResume);
    await people.call('POST', '/faults/reconnect', {});
    await resumed;
  },

  'an invalid session starts anew': async ({ client, people }) => {
    const before = (await people.call('GET', '/gateway')).identifies_used;
    const ready = until(client, Events.ShardReady, () => true, 30_000);
    await people.call('POST', '/faults/invalidate', { resumable: false });
    await ready;
    assert.equal((await people.call('GET', '/gateway')).identifies_used, before + 1);
  },

  'after all that commands still work': async ({ people, channel }) => {
    const { message } = await people.use('siti', channel.id, 'tanya', { options: { pertanyaan: 'masih ada?' } });
    assert.match(message.content, /masih ada\?/);
  },
};
