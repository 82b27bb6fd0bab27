// Buttons, selects and modals.
import assert from 'node:assert/strict';

const filled = {
  judul: 'Catatan kuliah', bab: ['2'], berkas: [{ name: 'catatan.txt', text: 'isi catatan' }], untuk: 'semua', jenis: ['catatan', 'soal'],
};
const expected = 'Catatan kuliah | 2 | catatan.txt | isi catatan | semua | catatan+soal';

export const components = {
  'a button changes its message': async ({ people, channel }) => {
    const { message } = await people.use('siti', channel.id, 'coba tombol');
    assert.equal(message.components[0].components.length, 4);
    await people.press('budi', message, 'tombol:ubah');
    const after = await people.sees('siti', channel.id, message.id);
    assert.equal(after.content, 'Sudah diubah');
    assert.deepEqual(after.components, []);
  },

  'a button acknowledged without a sign, then edited': async ({ people, channel }) => {
    const { message } = await people.use('siti', channel.id, 'coba tombol');
    await people.press('siti', message, 'tombol:diam');
    assert.equal((await people.sees('siti', channel.id, message.id)).content, 'Diubah diam-diam');
  },

  'every kind of select': async ({ people, channel }) => {
    const { message } = await people.use('siti', channel.id, 'coba pilihan');
    const bab = await people.press('siti', message, 'pilih:bab', ['1', '3']);
    assert.equal(bab.message.content, 'pilih:bab = 1,3');
    const dewi = (await people.call('GET', '/people')).find((person) => person.username === 'dewi');
    assert.equal((await people.press('siti', message, 'pilih:orang', [dewi.id])).message.content, `pilih:orang = ${dewi.id}`);
    assert.equal((await people.press('siti', message, 'pilih:kanal', [channel.id])).message.content, `pilih:kanal = ${channel.id}`);
  },

  'a modal from a command': async ({ people, channel }) => {
    const opened = await people.use('siti', channel.id, 'coba formulir');
    assert.equal(opened.modal.title, 'Kirim bahan');
    assert.equal((await people.submit('siti', opened, filled)).message.content, expected);
  },

  'a modal from a button changes the message it came from': async ({ people, channel }) => {
    const { message } = await people.use('siti', channel.id, 'coba tombol');
    const opened = await people.press('siti', message, 'tombol:formulir');
    await people.submit('siti', opened, filled);
    assert.equal((await people.sees('siti', channel.id, message.id)).content, expected);
  },
};
