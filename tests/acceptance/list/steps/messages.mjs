// What the bot hears of messages and threads.
import assert from 'node:assert/strict';
import { text } from '../people.mjs';

export const messages = {
  'a message is heard and replied to, its edit and its end are heard': async ({ people }) => {
    const said = await people.say('siti', 'tanya-jawab', 'halo bot');
    const reply = await people.awaitMessage('siti', 'tanya-jawab', (message) => text(message) === 'dengar: halo bot');
    assert.equal(reply.message_reference.message_id, said.id);
    await people.call('PATCH', `/people/siti/messages/${said.id}`, { channel: 'tanya-jawab', content: 'halo lagi' });
    await people.awaitMessage('siti', 'tanya-jawab', (message) => text(message) === 'berubah: halo lagi');
    await people.call('DELETE', `/people/siti/messages/${said.id}?channel=tanya-jawab`);
    await people.awaitMessage('siti', 'tanya-jawab', (message) => text(message) === `hilang: ${said.id}`);
  },

  'an uploaded file can be fetched': async ({ people }) => {
    await people.say('siti', 'tanya-jawab', 'tugas', { files: [{ name: 'tugas.txt', text: 'jawaban tugas' }] });
    await people.awaitMessage('siti', 'tanya-jawab', (message) => text(message) === 'dengar: tugas, tugas.txt: jawaban tugas');
  },

  'a direct message is answered': async ({ people }) => {
    await people.say('dewi', 'dm', 'pribadi');
    await people.awaitMessage('dewi', 'dm', (message) => text(message) === 'dengar: pribadi');
  },

  'a new thread is answered': async ({ people }) => {
    const thread = await people.call('POST', '/people/siti/threads', { channel: 'umum', name: 'Diskusi bab 2', content: 'Mulai' });
    await people.awaitMessage('siti', thread.id, (message) => text(message) === 'topik: Diskusi bab 2');
  },

  'more messages than the bucket holds all arrive in order': async ({ people }) => {
    await people.use('siti', 'umum', 'coba deret');
    await people.awaitMessage('siti', 'umum', (message) => text(message) === 'urut 6');
    const seen = (await people.messages('siti', 'umum')).map(text).filter((words) => words.startsWith('urut '));
    assert.deepEqual(seen, Array.from({ length: 7 }, (_, n) => `urut ${n}`));
  },
};
