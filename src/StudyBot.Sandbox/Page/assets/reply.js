// The bar above the composer that names the message being answered, with its ping switch.
import { byId, el, fill, iconButton } from "./dom.js";
import { t } from "./i18n.js";
import { displayName, state } from "./state.js";

let target = null;
let ping = true;

/** What goes into the next message; nothing when no reply is being written. */
export const replyFields = () => (target ? { reply_to: target.id, ping } : {});
export const isReplying = () => target !== null;
/** The reply being written, to be given to setReply again; nothing when there is none. */
export const reply = () => (target ? [target, ping] : [null]);

export function setReply(message, withPing = true) {
  target = message;
  ping = withPing;
  draw();
  if (message) byId("composer-text").focus();
}

function draw() {
  const bar = byId("reply-bar");
  bar.hidden = !target;
  if (!target) return fill(bar);
  const own = target.author.id === state.me.id;
  if (own) ping = false;
  fill(bar, el("span.clip", {}, t("replying_to"), " ", el("b", {}, displayName(target.author))),
    !own && el("button.link", { type: "button", "aria-pressed": String(ping), title: t("ping_explained"), onclick: toggle }, ping ? t("ping_on") : t("ping_off")),
    iconButton("close", t("cancel_reply"), () => setReply(null)));
}

function toggle() {
  ping = !ping;
  draw();
  byId("reply-bar").querySelector("[aria-pressed]").focus();
}
