// Round pictures with initials; the colour follows from the id, so a person keeps theirs.
import { el } from "./dom.js";
import { nameOf, state } from "./state.js";

const colours = ["#3a6ea5", "#8a5a9e", "#2f7d6b", "#a8623a", "#a04a63", "#4f6d3a", "#5a5fa8", "#7a6a2c"];

export function avatar(user, size = "") {
  const node = el("span.avatar" + (size ? "." + size : ""), { "aria-hidden": "true" }, initials(nameOf(user)));
  node.style.background = user.bot ? "var(--accent)" : colours[Number(BigInt(user.id) % BigInt(colours.length))];
  if (user.bot && user.id === state.bot?.id) node.classList.add("bot");
  return node;
}

function initials(name) {
  const words = name.replace(/^(Bu|Pak|Ibu|Bapak) /, "").split(/\s+/);
  const letters = words.length > 1 ? words[0][0] + words.at(-1)[0] : name.match(/[A-Z]/g)?.slice(0, 2).join("") || name[0];
  return letters.toUpperCase();
}
