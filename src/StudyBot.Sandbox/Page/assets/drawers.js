// What slides in from the sides: channels on a phone, people and faults anywhere.
import { byId } from "./dom.js";

const drawers = ["sidebar", "faults", "members"];

export function startDrawers() {
  byId("open-channels").addEventListener("click", event => toggle("sidebar", event.currentTarget));
  byId("open-faults").addEventListener("click", event => toggle("faults", event.currentTarget));
  byId("open-members").addEventListener("click", event => toggle("members", event.currentTarget));
  byId("scrim").addEventListener("click", closeDrawers);
  document.addEventListener("keydown", event => event.key === "Escape" && !event.defaultPrevented && closeDrawers());
}

let opener = null;

function toggle(name, button) {
  const open = byId(name).classList.contains("open");
  closeDrawers();
  if (open) return;
  opener = button;
  byId(name).classList.add("open");
  byId("scrim").hidden = false;
  button.setAttribute("aria-expanded", "true");
  byId(name).querySelector("button, select, input")?.focus();
}

export function closeDrawers() {
  const focusInside = drawers.some(name => byId(name).classList.contains("open") && byId(name).contains(document.activeElement));
  for (const name of drawers) byId(name).classList.remove("open");
  byId("scrim").hidden = true;
  opener?.setAttribute("aria-expanded", "false");
  if (focusInside) opener?.focus();
  opener = null;
}
