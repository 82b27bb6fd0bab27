// Connections that break.
import assert from 'node:assert/strict';
import { text, until } from '../people.mjs';

const gateway = (people) => people.call('GET', '/gateway');
const resumes = (record) => record.connections.filter((connection) => connection.resumed).length;
const isOpen = (record) => record.connections.some((connection) => connection.open && connection.session_id);

/** Breaks the line, and waits until the same session lives on a new connection. */
async function resumesAfter(people, path, body) {
  const before = await gateway(people);
  await people.call('POST', path, body);
  return until(async () => {
    const now = await gateway(people);
    return resumes(now) > resumes(before) && isOpen(now) && now;
  });
}

export const breaks = {
  'a closed connection resumes and misses nothing': async ({ people }) => {
    const session = (await gateway(people)).sessions[0].id;
    const [after] = await Promise.all([
      resumesAfter(people, '/faults/drop', { code: 4000 }),
      people.say('siti', 'tanya-jawab', 'di tengah putus'),
    ]);
    await people.awaitMessage('siti', 'tanya-jawab', (message) => text(message) === 'dengar: di tengah putus');
    assert.deepEqual(after.sessions.map((one) => one.id), [session]);
  },

  // After a TCP reset a client may resume or start anew; which of them it is must not matter to people.
  'a cut connection comes back': async ({ people }) => {
    const before = (await gateway(people)).connections.length;
    await people.call('POST', '/faults/drop', {});
    await until(async () => {
      const now = await gateway(people);
      return now.connections.length > before && isOpen(now);
    });
  },

  'asked to reconnect, it resumes': ({ people }) => resumesAfter(people, '/faults/reconnect', {}),

  'an invalid session starts anew': async ({ people }) => {
    const before = (await gateway(people)).identifies_used;
    await people.call('POST', '/faults/invalidate', { resumable: false });
    await until(async () => {
      const now = await gateway(people);
      return now.identifies_used === before + 1 && isOpen(now);
    }, 30_000);
  },

  'after all that commands still work': async ({ people }) => {
    const { message } = await people.use('siti', 'umum', 'tanya', { options: { pertanyaan: 'masih ada?' } });
    assert.match(text(message), /masih ada\?/);
  },
};
