// Registration in both scopes, and each type of command used.
import assert from 'node:assert/strict';
import { globalCommands, guildCommands } from '../bot/commands.mjs';

const names = (commands) => [...commands.values()].map((command) => command.name).sort();

export const commands = {
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

  'slash with options': async ({ people, channel }) => {
    const { message, state } = await people.use(
      'siti', channel.id, 'tanya', { options: { pertanyaan: 'Apa itu advokasi?', jumlah: 2, untuk: 'budi' } });
    assert.equal(state, 'answered');
    assert.equal(message.content, 'Jawaban untuk "Apa itu advokasi?" (2) untuk budi');
    assert.equal(message.interaction_metadata.user.username, 'siti');
  },

  'slash in a direct message': async ({ people }) => {
    const { message } = await people.use('budi', 'dm', 'tanya', { options: { pertanyaan: 'rahasia' } });
    assert.match(message.content, /rahasia/);
  },

  autocomplete: async ({ people, channel }) => {
    const { choices } = await people.type('siti', channel.id, 'tanya', 'pertanyaan', { pertanyaan: 'adv' });
    assert.deepEqual(choices.map((choice) => choice.value), ['adv 1', 'adv 2', 'adv 3']);
  },

  'right-click on a message': async ({ people, channel }) => {
    const said = await people.say('budi', channel.id, 'Pekerjaan sosial itu praktik');
    const { message } = await people.use('siti', channel.id, 'Kutip pesan', { message: said.id });
    assert.equal(message.content, 'Kutipan: Pekerjaan sosial itu praktik');
  },

  'right-click on a person': async ({ people, channel }) => {
    const { message } = await people.use('siti', channel.id, 'Siapa ini', { user: 'dewi' });
    assert.equal(message.content, 'Ini dewi');
    assert.equal(message.ephemeral, true);
  },
};
