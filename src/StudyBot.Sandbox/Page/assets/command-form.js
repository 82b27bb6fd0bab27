// A slash command being filled in, in the composer's place: its name, a field for each option, and what is still free.
import { toast } from "./announce.js";
import { byId, el, fill, icon } from "./dom.js";
import { localized, t } from "./i18n.js";
import { useCommand } from "./interactions.js";
import { optionField } from "./option-field.js";
import { state } from "./state.js";
import { hideSuggestions, suggest, suggestionKey } from "./suggestions.js";

let form = null;

export const isFillingCommand = () => form !== null;

/** Puts a command into the composer; onleave(text) hears when it is left, with what the text field should hold then. */
export function openCommand(command, onleave) {
  form = { command, onleave, fields: [] };
  const tail = el("input.tail", {
    type: "text", role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", autocomplete: "off", "aria-label": t("more_options"),
    onkeydown: tailKey, oninput: offerOptions, onfocus: offerOptions, onblur: () => hideSuggestions(tail),
  });
  form.tail = tail;
  form.node = el("span.command-fields", {});
  fill(byId("command-form"), el("span.command-pill", {}, "/" + command.name), form.node, tail,
    el("span.problem", { role: "alert", id: "command-problem" }));
  byId("command-form").hidden = false;
  byId("composer-text").hidden = true;
  for (const option of command.options.filter(option => option.required)) addField(option);
  (form.fields[0]?.input ?? tail).focus();
}

/** Leaves the command without sending it. */
export function closeCommand(text = "") {
  if (!form) return;
  hideSuggestions();
  const { onleave } = form;
  form = null;
  byId("command-form").hidden = true;
  fill(byId("command-form"));
  byId("composer-text").hidden = false;
  onleave(text);
}

export async function sendCommand() {
  const missing = form.fields.find(field => field.problem());
  if (missing) return complain(missing);
  const options = {};
  for (const field of form.fields) {
    const value = await field.value();
    if (value !== undefined) options[field.option.name] = value;
  }
  const { command } = form;
  closeCommand();
  try {
    await useCommand({ command: command.name, options });
  } catch (error) {
    toast(error.unreachable ? t("unreachable") : error.message);
  }
}

function complain(field) {
  fill(byId("command-problem"), field.problem());
  field.input.setAttribute("aria-invalid", "true");
  field.input.focus();
}

function addField(option) {
  const field = optionField(option, { typed, channel: state.channel, onkey: event => fieldKey(event, field), onpick: () => next(field) });
  form.fields.push(field);
  form.node.append(field.node);
  return field;
}

/** What the other fields hold so far, as autocomplete sends it. */
function typed() {
  return Object.fromEntries(form.fields.filter(field => field.option.type !== 11 && field.raw() !== "").map(field => [field.option.name, field.raw()]));
}

function next(field) {
  fill(byId("command-problem"));
  const empty = form.fields.slice(form.fields.indexOf(field) + 1).find(other => other.raw() === "");
  (empty?.input ?? form.tail).focus();
}

function fieldKey(event, field) {
  if (suggestionKey(event)) return;
  if (event.key === "Enter" && !event.isComposing) {
    event.preventDefault();
    sendCommand();
  } else if (event.key === "Escape") closeCommand();
  else if (event.key === "Backspace" && field.raw() === "") {
    event.preventDefault();
    if (field.option.required) closeCommand("/" + form.command.name);
    else removeField(field);
  }
}

function removeField(field) {
  form.fields.splice(form.fields.indexOf(field), 1);
  field.node.remove();
  form.tail.focus();
}

function tailKey(event) {
  if (suggestionKey(event)) return;
  if (event.key === "Enter" && !event.isComposing) {
    event.preventDefault();
    sendCommand();
  } else if (event.key === "Escape") closeCommand();
  else if (event.key === "Backspace" && form.tail.value === "") {
    event.preventDefault();
    const last = form.fields.at(-1);
    if (!last) closeCommand("/" + form.command.name);
    else if (last.option.required) last.input.focus();
    else removeField(last);
  }
}

function offerOptions() {
  if (!form) return;
  const { tail, command, fields } = form;
  const wanted = tail.value.toLowerCase().replace(/:$/, "");
  const free = command.options.filter(option => !fields.some(field => field.option.name === option.name) && option.name.includes(wanted));
  const named = tail.value.endsWith(":") && free.find(option => option.name === wanted);
  if (named) return take(named);
  suggest(tail, {
    title: t("optional"), first: wanted ? 0 : -1, onpick: item => take(item.option),
    items: free.map(option => ({ option, label: option.name, description: localized(option, "description", state.me.locale), picture: icon("plus") })),
  });
}

function take(option) {
  form.tail.value = "";
  addField(option).input.focus();
}
