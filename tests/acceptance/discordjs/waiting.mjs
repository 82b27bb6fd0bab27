// Waiting with an end: an event that does not come is a failure that says which.
export function until(emitter, event, matches = () => true, patience = 15_000) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(reject, new Error(`${event} did not come within ${patience} ms`)), patience);
    const listener = (...args) => matches(...args) && finish(resolve, args);
    function finish(settle, value) {
      clearTimeout(timer);
      emitter.off(event, listener);
      settle(value);
    }
    emitter.on(event, listener);
  });
}
