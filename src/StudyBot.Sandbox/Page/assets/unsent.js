// Messages that could not be sent and stand in the composer again, as they were sent, before what has been typed since.
let back = [];

const lines = parts => parts.map(part => part.text).filter(Boolean).join("\n");

/** A fresh composer: nothing stands there again. */
export const forgetUnsent = () => { back = []; };

/** What the composer holds once a message { number, text } stands there again, each on lines of its own. What was changed since is taken as typed. */
export function withUnsent(held, message) {
  const before = lines(back);
  if (held !== before && !held.startsWith(before + "\n")) back = [];
  const typed = back.length ? held.slice(before.length + 1) : held;
  back = [...back, message].sort((one, other) => one.number - other.number);
  return lines([...back, { text: typed }]);
}
