// Buttons, selects and modals.
import assert from 'node:assert/strict';
import { controls, text, until } from '../people.mjs';

const filled = {
  judul: 'Catatan kuliah', bab: ['2'], berkas: [{ name: 'catatan.txt', text: 'isi catatan' }], untuk: 'semua', jenis: ['catatan', 'soal'],
};
const expected = 'Catatan kuliah | 2 | catatan.txt | isi catatan | semua | catatan+soal';

const becomes = (people, person, message, words) =>
  until(async () => text(await people.sees(person, message.channel_id, message.id)) === words);

export const components = {
  'a button changes its message': async ({ people }) => {
    const { message } = await people.use('siti', 'umum', 'coba tombol');
    assert.equal(controls(message).length, 4);
    await people.press('budi', message, 'tombol:ubah');
    const after = await people.sees('siti', 'umum', message.id);
    assert.equal(text(after), 'Sudah diubah');
    assert.deepEqual(controls(after), []);
  },

  'a button acknowledged without a sign, then edited': async ({ people }) => {
    const { message } = await people.use('siti', 'umum', 'coba tombol');
    const pressed = await people.press('siti', message, 'tombol:diam');
    assert.ok(pressed.acknowledged_after_ms < pressed.answered_after_ms);
    await becomes(people, 'siti', message, 'Diubah diam-diam');
  },

  'every kind of select': async ({ people }) => {
    const { message } = await people.use('siti', 'umum', 'coba pilihan');
    const pick = async (which, ...values) => assert.equal(
      text((await people.press('siti', message, `pilih:${which}`, values)).message), `pilih:${which} = ${values.join(',')}`);
    const [server] = (await people.call('GET', '')).servers;
    const dewi = (await people.call('GET', '/people')).find((person) => person.username === 'dewi');
    const role = server.roles.find((one) => one.name === 'Pengajar');
    const channel = server.channels.find((one) => one.name === 'umum');
    await pick('bab', '1', '3');
    await pick('orang', dewi.id);
    await pick('peran', role.id);
    await pick('siapa', role.id);
    await pick('siapa', dewi.id);
    await pick('kanal', channel.id);
  },

  'a modal from a command': async ({ people }) => {
    const opened = await people.use('siti', 'umum', 'coba formulir');
    assert.equal(opened.modal.title, 'Kirim bahan');
    assert.equal(text((await people.submit('siti', opened, filled)).message), expected);
  },

  'a modal from a button changes the message it came from': async ({ people }) => {
    const { message } = await people.use('siti', 'umum', 'coba tombol');
    const opened = await people.press('siti', message, 'tombol:formulir');
    await people.submit('siti', opened, filled);
    await becomes(people, 'siti', message, expected);
  },
};
