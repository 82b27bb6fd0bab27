// Runs the list against a practice Discord and prints one line per step (TAP). The exit code is the number of failures.
// Environment: SANDBOX_API (…/api/v10), SANDBOX_CONTROL (…/control), SANDBOX_TOKEN.
import { createBot } from './bot/bot.mjs';
import { People } from './people.mjs';
import { answers } from './steps/answers.mjs';
import { commands } from './steps/commands.mjs';
import { components } from './steps/components.mjs';
import { messages } from './steps/messages.mjs';
import { breaks, login } from './steps/session.mjs';
import { within } from './waiting.mjs';

const patience = 40_000;
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

const steps = Object.entries({ ...login, ...commands, ...components, ...answers, ...messages, ...breaks });
let failures = 0;
console.log(`1..${steps.length}`);
for (const [index, [name, step]] of steps.entries()) {
  try {
    await within(step(world), patience, name);
    if (broken.length > 0) throw new Error(broken.splice(0).join('\n'));
    console.log(`ok ${index + 1} - ${name}`);
  } catch (error) {
    failures++;
    const detail = [error.stack ?? String(error), ...broken.splice(0)].join('\n');
    console.log(`not ok ${index + 1} - ${name}\n${detail.replace(/^/gm, '  # ')}`);
  }
}

await client.destroy();
process.exit(failures);
