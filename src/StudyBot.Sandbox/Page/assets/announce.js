// Tells screen readers what happened, politely.
import { byId } from "./dom.js";

export function announce(text) {
  byId("live").textContent = text;
}

/** A short note at the top that goes away by itself. */
export function toast(text) {
  const node = byId("toast");
  node.textContent = text;
  node.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => (node.hidden = true), 6000);
}
