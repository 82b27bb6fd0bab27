// Answers that come later, more than once, to one person only, or with a file.
import assert from 'node:assert/strict';
import { text, until } from '../people.mjs';

export const answers = {
  'deferred, then edited': async ({ people }) => {
    const { message, acknowledged_after_ms: seen, answered_after_ms: answered } = await people.use('siti', 'umum', 'coba tunda');
    assert.match(text(message), /^Sudah selesai\n.*Sumber/s);
    assert.equal(message.loading, false);
    assert.ok(seen < answered);
  },

  'deferred, then edited into Components V2': async ({ people }) => {
    const { message } = await people.use('siti', 'umum', 'coba tunda-v2');
    assert.equal(message.flags & (1 << 15), 1 << 15);
    assert.match(text(message), /^## Jawaban panjang/);
    assert.equal(message.ephemeral, true);
  },

  'follow-ups': async ({ people }) => {
    const { id } = await people.use('siti', 'umum', 'coba susulan');
    const view = await until(async () => {
      const now = await people.call('GET', `/interactions/${id}`);
      return text(now.message) === 'Pertama, diubah' && now;
    });
    assert.deepEqual(view.follow_ups.map((message) => text(message).split(',')[0]), ['Kedua', 'Ketiga']);
    assert.deepEqual(view.follow_ups.map((message) => message.ephemeral), [true, false]);
  },

  'an ephemeral answer is seen by one': async ({ people }) => {
    const { message } = await people.use('siti', 'umum', 'coba rahasia');
    assert.equal(text(await people.sees('siti', 'umum', message.id)), 'Hanya untukmu');
    assert.equal(await people.sees('budi', 'umum', message.id), undefined);
  },

  'a file uploaded by the bot': async ({ people }) => {
    const { message } = await people.use('siti', 'umum', 'coba berkas-balik');
    assert.equal(message.attachments[0].filename, 'jawaban.txt');
    assert.equal(message.attachments[0].description, 'Jawaban');
    assert.equal(await (await fetch(message.attachments[0].url)).text(), 'isi berkas');
  },

  'a file uploaded by a person': async ({ people }) => {
    const { message } = await people.use(
      'siti', 'umum', 'unggah', { options: { berkas: { name: 'materi.md', text: '# Bab 1' } } });
    assert.equal(text(message), 'materi.md: # Bab 1');
  },
};
