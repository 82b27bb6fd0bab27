// For the first visit: three things to try, each one press away.
import { post } from "./api.js";
import { byId, el, fill, iconButton } from "./dom.js";
import { write } from "./composer.js";
import { t, whenLanguageChanges } from "./i18n.js";
import { recall, remember } from "./memory.js";
import { nameOf, on, state } from "./state.js";

const Comment = "apa yang dimaksud relasi intern dan relasi ekstern?";

export function startHint() {
  on("channel", draw);
  on("status", draw);
  whenLanguageChanges(draw);
  byId("open-hint").addEventListener("click", () => {
    remember("hint", "");
    draw();
    byId("hint").querySelector("button")?.focus();
  });
}

function draw() {
  const node = byId("hint");
  node.hidden = recall("hint", "") === "seen" || !state.channel?.can_send;
  if (node.hidden) return;
  const question = `@${nameOf(state.bot)} apa sih fungsi peksos menurut siporin?`;
  fill(node, el("h2", {}, t("hint_title")), iconButton("close", t("hint_close"), close),
    el("ol", {},
      step(t("hint_command"), "/fungsi", () => write("/fungsi")),
      step(t("hint_mention"), question, () => write(question)),
      step(t("hint_menu"), Comment, letClassmateAsk)));
}

const step = (text, example, run) => el("li", {}, el("span", {}, text, " "), el("button.example", { type: "button", onclick: run }, example));

/** A classmate writes the comment, so that there is one to right-click. */
async function letClassmateAsk() {
  const classmate = state.people.find(person => person.id !== state.me.id && person.username !== "ratna") ?? state.me;
  const writer = state.channel.guild_id ? classmate : state.me;
  await post(`/people/${writer.username}/messages`, { channel: state.channel.id, content: Comment });
}

function close() {
  remember("hint", "seen");
  draw();
  byId("composer-text").focus();
}
