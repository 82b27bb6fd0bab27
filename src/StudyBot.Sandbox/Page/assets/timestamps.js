// Points in time as text: those of messages, and Discord's <t:…> stamps, of which the relative ones tick.
import { el } from "./dom.js";
import { locale, t } from "./i18n.js";

const formats = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

const units = [["year", 31_536_000], ["month", 2_592_000], ["day", 86_400], ["hour", 3600], ["minute", 60], ["second", 1]];

const format = (date, options) => new Intl.DateTimeFormat(locale(), options).format(date);

/** "3 menit yang lalu", in the largest unit that fits. */
export function relative(seconds, now = Date.now()) {
  const away = Math.round(seconds - now / 1000);
  const [unit, length] = units.find(([, size]) => Math.abs(away) >= size) ?? units.at(-1);
  return new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(Math.round(away / length), unit);
}

export function timeElement(seconds, style) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return el("span.stamp", {}, t("invalid_date"));
  const text = style === "R" ? relative(seconds) : format(date, formats[style]);
  return el("time.stamp", { datetime: date.toISOString(), title: format(date, formats.F), "data-ticks": style === "R" ? seconds : null }, text);
}

/** When a message was written: the hour today, day and hour before. */
export function messageTime(iso, short = false) {
  const date = new Date(iso);
  const clock = format(date, formats.t);
  const days = Math.round((midnight(new Date()) - midnight(date)) / 86_400_000);
  const text = short || days === 0 ? clock : days === 1 ? `${t("yesterday")} ${clock}` : `${format(date, formats.d)} ${clock}`;
  return el("time", { datetime: date.toISOString(), title: format(date, formats.F) }, text);
}

export const dayOf = iso => midnight(new Date(iso));
export const dayName = iso => format(new Date(iso), formats.D);

const midnight = date => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** Keeps the relative stamps on the page true. */
export function tick() {
  setInterval(() => {
    for (const node of document.querySelectorAll("[data-ticks]")) {
      const text = relative(Number(node.dataset.ticks));
      if (node.textContent !== text) node.textContent = text;
    }
  }, 1000);
}
