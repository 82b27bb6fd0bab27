// Answers that come later, more than once, to one person only, or with a file.
import assert from 'node:assert/strict';

export const answers = {
  'deferred, then edited': async ({ people, channel }) => {
    const { message, acknowledged_after_ms: seen, answered_after_ms: answered } = await people.use('siti', channel.id, 'coba tunda');
    assert.equal(message.content, 'Sudah selesai');
    assert.equal(message.embeds[0].title, 'Sumber');
    assert.equal(message.loading, false);
    assert.ok(seen < answered);
  },

  'deferred, then edited into Components V2': async ({ people, channel }) => {
    const { message } = await people.use('siti', channel.id, 'coba tunda-v2');
    assert.equal(message.flags & (1 << 15), 1 << 15);
    assert.equal(message.components[0].components[0].content, '## Jawaban panjang');
    assert.equal(message.ephemeral, true);
  },

  'follow-ups': async ({ people, channel }) => {
    const { id } = await people.use('siti', channel.id, 'coba susulan');
    let view;
    for (let i = 0; i < 50; i++) {
      view = await people.call('GET', `/interactions/${id}`);
      if (view.message.content === 'Pertama, diubah') break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal(view.message.content, 'Pertama, diubah');
    assert.deepEqual(view.follow_ups.map((message) => message.content), ['Kedua, diubah', 'Ketiga']);
    assert.deepEqual(view.follow_ups.map((message) => message.ephemeral), [true, false]);
  },

  'an ephemeral answer is seen by one': async ({ people, channel }) => {
    const { message } = await people.use('siti', channel.id, 'coba rahasia');
    assert.equal((await people.sees('siti', channel.id, message.id)).content, 'Hanya untukmu');
    assert.equal(await people.sees('budi', channel.id, message.id), undefined);
  },

  'a file uploaded by the bot': async ({ people, channel }) => {
    const { message } = await people.use('siti', channel.id, 'coba berkas-balik');
    assert.equal(message.attachments[0].filename, 'jawaban.txt');
    assert.equal(message.attachments[0].description, 'Jawaban');
    assert.equal(await (await fetch(message.attachments[0].url)).text(), 'isi berkas');
  },

  'a file uploaded by a person': async ({ people, channel }) => {
    const { message } = await people.use(
      'siti', channel.id, 'unggah', { options: { berkas: { name: 'materi.md', text: '# Bab 1' } } });
    assert.equal(message.content, 'materi.md: # Bab 1');
  },
};
