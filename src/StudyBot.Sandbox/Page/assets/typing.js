// "… sedang mengetik" below the composer; each sign counts for ten seconds, as on Discord.
import { byId } from "./dom.js";
import { t } from "./i18n.js";
import { displayName, on, state, userById } from "./state.js";

const Lasts = 10_000;
const typists = new Map();

export function startTyping() {
  on("typing", ({ channel_id, user_id }) => {
    if (channel_id !== state.channel?.id) return;
    typists.set(user_id, Date.now() + Lasts);
    draw();
    setTimeout(draw, Lasts + 50);
  });
  on("message", ({ message }) => typists.delete(message.author.id) && draw());
  on("channel", () => (typists.clear(), draw()));
}

function draw() {
  for (const [id, until] of typists) if (until <= Date.now()) typists.delete(id);
  const names = [...typists.keys()].map(userById).filter(Boolean).map(displayName);
  byId("typing").textContent = names.length ? t("typing", { names: names.join(", ") }) : "";
}
