// The drawer with the faults: what can go wrong on Discord, on demand.
import { call, get, post } from "./api.js";
import { byId, el, fill } from "./dom.js";
import { t, whenLanguageChanges } from "./i18n.js";
import { on, state } from "./state.js";

const rest = (fault, times = 1) => () => post("/faults/rest", { times, ...fault });
const here = () => (state.channel.guild_id ? { channel: state.channel.parent_id && state.channel.thread_metadata ? state.channel.parent_id : state.channel.id } : { server: state.server.id });
const embeds = allowed => () => post("/faults/embeds", { ...here(), on: allowed });

/** Groups of [key of the words, what the button does]. */
const groups = [
  ["faults_answers", [
    ["slow", rest({ kind: "delay", delay_ms: 4000, path: "/callback" })],
    ["refused", rest({ kind: "refuse", status: 500, code: 0, message: "Internal Server Error" })],
    ["limited", rest({ kind: "limit_shared", retry_after: 2 })],
    ["limited_all", rest({ kind: "limit_global", retry_after: 5 })],
    ["lost", rest({ kind: "lose_answer" })],
    ["cut", rest({ kind: "abort" })],
    ["rest_clear", () => call("DELETE", "/faults/rest")],
  ]],
  ["faults_connection", [
    ["drop", () => post("/faults/drop")],
    ["reconnect", () => post("/faults/reconnect")],
    ["invalidate", () => post("/faults/invalidate")],
    ["silent_acks", () => post("/faults/silence", { acks: true })],
    ["silent_events", () => post("/faults/silence", { events: true })],
    ["silence_end", () => post("/faults/silence", { acks: false, events: false })],
    ["restart", () => post("/faults/restart", { down_ms: 2000 })],
    ["outage", () => post("/faults/outage", { server: state.server.id, down: true })],
    ["outage_end", () => post("/faults/outage", { server: state.server.id, down: false })],
  ]],
  ["faults_rights", [
    ["no_embeds", embeds(false)],
    ["embeds_again", embeds(true)],
    ["no_send", () => post("/faults/permissions", { ...here(), revoke: ["SEND_MESSAGES", "SEND_MESSAGES_IN_THREADS"] })],
    ["send_again", () => post("/faults/permissions", { ...here(), restore: ["SEND_MESSAGES", "SEND_MESSAGES_IN_THREADS"] })],
    ["no_content", () => post("/faults/intents", { message_content: false })],
    ["content_again", () => post("/faults/intents", { message_content: true })],
    ["clock", () => post("/faults/clock", { skew_ms: 4000 })],
    ["clock_right", () => post("/faults/clock", { skew_ms: 0 })],
  ]],
];

export function startFaults() {
  whenLanguageChanges(draw);
  on("channel", draw);
  byId("open-faults").addEventListener("click", drawPending);
}

function draw() {
  fill(byId("fault-list"), groups.map(([title, faults]) => el("section", {}, el("h3", {}, t(title)), faults.map(fault))));
}

function fault([key, run]) {
  const result = el("span.result", { role: "status" });
  const button = el("button.button.secondary", { type: "button", onclick: press }, t(`fault_${key}`));
  return el("div.fault", {}, button, el("small", {}, t(`fault_${key}_why`)), result);

  async function press() {
    button.disabled = true;
    try {
      await run();
      result.textContent = "✓";
      await drawPending();
    } catch (error) {
      result.textContent = error.unreachable ? t("unreachable") : error.message;
    }
    button.disabled = false;
  }
}

/** REST faults that still wait for their calls. */
async function drawPending() {
  const waiting = await get("/faults/rest");
  fill(byId("fault-pending"), waiting.length ? t("faults_waiting", { list: waiting.map(one => `${one.kind} ×${one.times}`).join(", ") }) : t("faults_none"));
}
