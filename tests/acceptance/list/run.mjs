// Runs the list against a bot that is already there. Environment: SANDBOX_CONTROL (…/control). The exit code is the number of failures.
import { list } from './list.mjs';
import { People } from './people.mjs';
import { run } from './runner.mjs';

const people = new People(process.env.SANDBOX_CONTROL);
process.exit(await run(list, { people }));
