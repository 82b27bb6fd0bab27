// Light or dark: as the system says until the switch says otherwise.
import { byId, fill, icon } from "./dom.js";
import { recall, remember } from "./memory.js";

const system = matchMedia("(prefers-color-scheme: dark)");

export function startTheme() {
  draw();
  system.addEventListener("change", draw);
  byId("switch-theme").addEventListener("click", () => {
    remember("theme", isDark() ? "light" : "dark");
    draw();
  });
}

function isDark() {
  const chosen = recall("theme", "");
  return chosen ? chosen === "dark" : system.matches;
}

function draw() {
  document.documentElement.dataset.theme = isDark() ? "dark" : "light";
  fill(byId("switch-theme"), icon(isDark() ? "sun" : "moon"));
}
