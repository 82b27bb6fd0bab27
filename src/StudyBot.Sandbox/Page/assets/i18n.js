// The page's own words, Indonesian first. Texts of people and bots are never translated.
import { recall, remember } from "./memory.js";

let words = {};
let current = "id";
const listeners = new Set();

export const languages = ["id", "en"];
export const language = () => current;
export const locale = () => (current === "id" ? "id-ID" : "en-GB");

/** Loads the remembered language, Indonesian when there is none. */
export async function startLanguage() {
  await setLanguage(recall("language", "id"));
}

export async function setLanguage(code) {
  current = languages.includes(code) ? code : "id";
  words = await (await fetch(`/page/i18n/${current}.json`)).json();
  document.documentElement.lang = current;
  remember("language", current);
  translate(document);
  for (const listener of listeners) listener();
}

export const whenLanguageChanges = listener => listeners.add(listener);

/** t("seen_by", { name }) fills {name}; an unknown key shows itself so that it is noticed. */
export function t(key, values = {}) {
  const text = words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Fills data-t (text), data-t-label (aria-label and title) and data-t-placeholder below a node. */
export function translate(root) {
  for (const node of root.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of root.querySelectorAll("[data-t-label]")) {
    node.setAttribute("aria-label", t(node.dataset.tLabel));
    if (node.tagName === "BUTTON") node.title = t(node.dataset.tLabel);
  }
}

/** Discord's locale of the page's language, for descriptions of commands. */
export const localized = (thing, field, personLocale) => thing[`${field}_localizations`]?.[personLocale] ?? thing[field];
