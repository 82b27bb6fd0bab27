// Runs the list, and steps of its own about what discord.js sees, with discord.js as the bot. Prints TAP; the exit code is the number of
// failures. Environment: SANDBOX_API (…/api/v10), SANDBOX_CONTROL (…/control), SANDBOX_TOKEN.
import { list } from '../list/list.mjs';
import { People } from '../list/people.mjs';
import { run } from '../list/runner.mjs';
import { createBot } from './bot/bot.mjs';
import { messages } from './own/messages.mjs';
import { breaks, login, registration } from './own/session.mjs';

const people = new People(process.env.SANDBOX_CONTROL);
const client = createBot(process.env.SANDBOX_API);
const server = (await people.call('GET', '')).servers[0];
const world = {
  client, people, server, token: process.env.SANDBOX_TOKEN,
  get channel() {
    return client.channels.cache.find((channel) => channel.name === 'umum' && channel.guildId === server.id);
  },
};

const broken = [];
for (const event of ['acceptanceFailure', 'error', 'shardError', 'warn']) client.on(event, (problem) => broken.push(`${event}: ${problem?.stack ?? problem}`));

const failures = await run({ ...login, ...registration, ...messages, ...list, ...breaks }, world, () => {
  if (broken.length > 0) throw new Error(broken.splice(0).join('\n'));
});
await client.destroy();
process.exit(failures);
