// Editing an own message in its place: Enter saves, Escape keeps what was there.
import { call } from "./api.js";
import { toast } from "./announce.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { focusMessage, redraw } from "./messages.js";
import { asSent, asTyped } from "./mentions.js";
import { my } from "./state.js";

let id = null;

export const editing = () => id;

export function startEdit(message) {
  const before = id;
  id = message.id;
  if (before) redraw(before);
  redraw(id);
  const field = document.querySelector(".editor textarea");
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

function stop() {
  const was = id;
  id = null;
  redraw(was);
  focusMessage(was);
}

export function editor(message) {
  const field = el("textarea", { "aria-label": t("edit_message"), rows: Math.min(8, message.content.split("\n").length), value: asTyped(message.content), onkeydown: press });
  return el("div.body.editor", {}, field, el("small", {}, t("edit_keys")));

  async function press(event) {
    event.stopPropagation();
    if (event.key === "Escape") return stop();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    const content = asSent(field.value).trim();
    try {
      if (content && content !== message.content) await call("PATCH", my(`/messages/${message.id}`), { channel: message.channel_id, content });
      stop();
    } catch (error) {
      toast(error.unreachable ? t("unreachable") : error.message);
    }
  }
}
