// What discord.js itself makes of login, registration and connections that break.
import assert from 'node:assert/strict';
import { Events } from 'discord.js';
import { globalCommands, guildCommands } from '../bot/commands.mjs';
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

const names = (commands) => [...commands.values()].map((command) => command.name).sort();

export const registration = {
  'commands registered in both scopes': async ({ client, server }) => {
    await client.application.commands.set(globalCommands);
    await client.application.commands.set(guildCommands, server.id);
    assert.deepEqual(names(await client.application.commands.fetch()), ['coba', 'tanya', 'unggah']);
    assert.deepEqual(names(await client.application.commands.fetch({ guildId: server.id })), ['Kutip pesan', 'Siapa ini']);
  },

  'a command changed, created and deleted alone': async ({ client, server }) => {
    const manager = client.application.commands;
    const created = await manager.create({ name: 'sementara', description: 'Untuk sesaat' }, server.id);
    const edited = await manager.edit(created.id, { description: 'Sebentar saja' }, server.id);
    assert.equal(edited.description, 'Sebentar saja');
    await manager.delete(created.id, server.id);
    assert.equal((await manager.fetch({ guildId: server.id })).has(created.id), false);
  },
};

export const breaks = {
  'a resume and a new session are told to the bot': async ({ client, people }) => {
    const resumed = until(client, Events.ShardResume);
    await people.call('POST', '/faults/reconnect', {});
    await resumed;
    const ready = until(client, Events.ShardReady, () => true, 30_000);
    await people.call('POST', '/faults/invalidate', { resumable: false });
    await ready;
  },
};
