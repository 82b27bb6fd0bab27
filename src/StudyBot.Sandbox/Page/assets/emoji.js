// Names of emoji between colons, such as :tada:, as people type them and bots write them.

const names = {
  smile: "😄", grin: "😁", joy: "😂", rofl: "🤣", slight_smile: "🙂", wink: "😉", blush: "😊", heart_eyes: "😍", thinking: "🤔", neutral_face: "😐",
  sweat_smile: "😅", cry: "😢", sob: "😭", angry: "😠", scream: "😱", sleeping: "😴", sunglasses: "😎", nerd: "🤓", confused: "😕", pray: "🙏",
  thumbsup: "👍", "+1": "👍", thumbsdown: "👎", "-1": "👎", ok_hand: "👌", clap: "👏", wave: "👋", muscle: "💪", point_up: "☝️", raised_hand: "✋",
  heart: "❤️", broken_heart: "💔", star: "⭐", sparkles: "✨", fire: "🔥", tada: "🎉", trophy: "🏆", medal: "🏅", rocket: "🚀", bulb: "💡",
  book: "📖", books: "📚", pencil: "📝", memo: "📝", mag: "🔍", link: "🔗", bell: "🔔", calendar: "📅", alarm_clock: "⏰", hourglass: "⌛",
  white_check_mark: "✅", ballot_box_with_check: "☑️", x: "❌", warning: "⚠️", question: "❓", exclamation: "❗", information_source: "ℹ️", lock: "🔒", eyes: "👀", 100: "💯",
  one: "1️⃣", two: "2️⃣", three: "3️⃣", four: "4️⃣", coffee: "☕", sun: "☀️", umbrella: "☂️", seedling: "🌱", robot: "🤖", mortar_board: "🎓",
};

/** The emoji of a name without colons; undefined for a name that is none. */
export const emojiNamed = name => (Object.hasOwn(names, name) ? names[name] : undefined);

/** What is being typed before the caret, as { from, items }; null when it is no name of an emoji, from two letters on. */
export function emojiBefore(text, caret) {
  const found = /(?:^|\s):([\w+-]{2,30})$/.exec(text.slice(0, caret));
  if (!found) return null;
  const typed = found[1].toLowerCase();
  const fitting = Object.keys(names).filter(name => name.includes(typed)).sort((a, b) => b.startsWith(typed) - a.startsWith(typed)).slice(0, 8);
  if (fitting.length === 0) return null;
  return { from: caret - found[1].length - 1, items: fitting.map(name => ({ label: `${names[name]} :${name}:`, insert: `${names[name]} ` })) };
}
