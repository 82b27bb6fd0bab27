// For the first visit: three things to try, each one press away.
import { post } from "./api.js";
import { byId, el, fill, iconButton } from "./dom.js";
import { write } from "./composer.js";
import { t, whenLanguageChanges } from "./i18n.js";
import { recall, remember } from "./memory.js";
import { nameOf, on, state } from "./state.js";

const Comment = "apa yang dimaksud relasi intern dan relasi ekstern?";

const tried = new Set();

export function startHint() {
  on("channel", draw);
  on("status", draw);
  whenLanguageChanges(draw);
  byId("open-hint").addEventListener("click", () => {
    remember("hint", "");
    tried.clear();
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
      step(0, t("hint_command"), "/fungsi", () => write("/fungsi")),
      step(1, t("hint_mention"), question, () => write(question)),
      step(2, t("hint_menu"), Comment, letClassmateAsk)));
}

/** One thing to try; when all three have been tried the hint goes away by itself. */
function step(number, text, example, run) {
  const done = tried.has(number) && el("span.done", { role: "img", "aria-label": t("hint_done") }, " ✓");
  const node = el("li", {}, el("span", {}, text, " "), el("button.example", { type: "button", onclick: use }, example), done);
  node.classList.toggle("next", number === [0, 1, 2].find(other => !tried.has(other)));
  return node;

  async function use() {
    tried.add(number);
    await run();
    if (tried.size === 3) remember("hint", "seen");
    draw();
  }
}

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
