// Each type of command, offered and used.
import assert from 'node:assert/strict';
import { text, until } from '../people.mjs';

export const commands = {
  'the bot is there and its commands are offered': async ({ people }) => {
    await until(async () => (await people.call('GET', '')).bot_online);
    const names = await until(async () => {
      const offered = (await people.call('GET', '/people/siti/commands?channel=umum')).map((command) => command.name);
      return offered.length >= 5 && offered;
    });
    assert.deepEqual(names.sort(), ['Kutip pesan', 'Siapa ini', 'coba', 'tanya', 'unggah']);
  },

  'slash with options': async ({ people }) => {
    const { message, state } = await people.use(
      'siti', 'umum', 'tanya', { options: { pertanyaan: 'Apa itu advokasi?', jumlah: 2, untuk: 'budi' } });
    assert.equal(state, 'answered');
    assert.match(text(message), /^Jawaban untuk "Apa itu advokasi\?" \(2\) untuk budi/i);
    assert.equal(message.interaction_metadata.user.username, 'siti');
  },

  'slash in a direct message': async ({ people }) => {
    const { message } = await people.use('budi', 'dm', 'tanya', { options: { pertanyaan: 'rahasia' } });
    assert.match(text(message), /rahasia/);
  },

  autocomplete: async ({ people }) => {
    const { choices } = await people.type('siti', 'umum', 'tanya', 'pertanyaan', { pertanyaan: 'adv' });
    assert.deepEqual(choices.map((choice) => choice.value), ['adv 1', 'adv 2', 'adv 3']);
  },

  'right-click on a message': async ({ people }) => {
    const said = await people.say('budi', 'umum', 'Pekerjaan sosial itu praktik');
    const { message } = await people.use('siti', 'umum', 'Kutip pesan', { message: said.id });
    assert.equal(text(message), 'Kutipan: Pekerjaan sosial itu praktik');
  },

  'right-click on a person': async ({ people }) => {
    const { message } = await people.use('siti', 'umum', 'Siapa ini', { user: 'dewi' });
    assert.match(text(message), /^Ini dewi/i);
    assert.equal(message.ephemeral, true);
  },
};
