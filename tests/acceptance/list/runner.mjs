// Runs steps one after the other and prints one line for each (TAP).
const patience = 40_000;

/** Every step gets the world and the id of the channel "umum"; `after` may throw what went wrong beside the step itself. */
export async function run(steps, world, after = () => {}) {
  const named = Object.entries(steps);
  let failures = 0;
  console.log(`1..${named.length}`);
  for (const [index, [name, step]] of named.entries()) {
    try {
      await within(step(world), patience, name);
      after();
      console.log(`ok ${index + 1} - ${name}`);
    } catch (error) {
      failures++;
      console.log(`not ok ${index + 1} - ${name}\n${(error.stack ?? String(error)).replace(/^/gm, '  # ')}`);
    }
  }
  return failures;
}

function within(promise, limit, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limit} ms`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
