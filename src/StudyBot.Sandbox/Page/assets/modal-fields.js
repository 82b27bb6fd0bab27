// The inputs a modal may hold. Each gives its frame to show, its value to send, and what is wrong with it.
import { asUpload } from "./api.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { selectBox } from "./selects.js";

let serial = 0;

/** By type number (docs: components/reference): text 4, selects 3 and 5–8, upload 19, radio 21, checkboxes 22, checkbox 23. */
export function field(component, label) {
  const id = `field-${++serial}`;
  const made = (makers[component.type] ?? select)(component, id);
  const required = component.required ?? component.type !== 23;
  return {
    id: component.custom_id,
    value: made.value,
    problem: () => (made.problem ? made.problem(required, label) : required && made.empty() ? t("required_field", { name: label ?? "" }) : null),
    frame: (text, description) => frame(made, id, text, description, required && component.type !== 23),
  };
}

function frame(made, id, label, description, required) {
  const note = description && el("small.hint-text", { id: `${id}-note` }, description);
  if (description) (made.target ?? made.node).setAttribute("aria-describedby", `${id}-note`);
  const star = required && el("span.required", { "aria-hidden": "true" }, " *");
  if (made.group) return el("fieldset.field", {}, el("legend", {}, label, star), note, made.node);
  return el("div.field", {}, el("label", { for: id }, label, star), note, made.node);
}

const makers = { 4: textInput, 19: upload, 21: radios, 22: checkboxes, 23: checkbox };

function textInput(component, id) {
  const long = component.style === 2;
  const input = el(long ? "textarea" : "input", { id, placeholder: component.placeholder, maxlength: component.max_length ?? 4000, rows: long ? 4 : null, value: component.value ?? "", autocomplete: "off" });
  const problem = (required, label) => {
    const length = [...input.value].length;
    if (!length) return required ? t("required_field", { name: label ?? "" }) : null;
    return length < (component.min_length ?? 0) ? t("too_short", { name: label ?? "", count: component.min_length }) : null;
  };
  return { node: input, value: () => input.value, problem };
}

function select(component, id) {
  const box = selectBox(component);
  box.querySelector("button").id = id;
  return { node: box, target: box.querySelector("button"), value: () => box.values, empty: () => box.values.length === 0 };
}

function upload(component, id) {
  const names = el("span.clip", {}, t("no_file"));
  const input = el("input.visually-hidden", { id, type: "file", multiple: (component.max_values ?? 1) > 1 });
  const node = el("div.file-field", {}, input, el("label.button.secondary", { for: id, "aria-hidden": "true" }, t("choose_file")), names);
  const show = () => (names.textContent = [...input.files].map(file => file.name).join(", ") || t("no_file"));
  input.addEventListener("change", show);
  return { node, target: input, value: () => Promise.all([...input.files].map(asUpload)), empty: () => input.files.length === 0 };
}

function radios(component, id) {
  const choices = choicesOf("radio", component, id);
  const picked = () => choices.find(choice => choice.input.checked)?.value;
  return { node: el("div.choices", {}, choices.map(choice => choice.node)), group: true, value: picked, empty: () => picked() === undefined };
}

function checkboxes(component, id) {
  const choices = choicesOf("checkbox", component, id);
  const picked = () => choices.filter(choice => choice.input.checked).map(choice => choice.value);
  const least = component.min_values ?? 1;
  const most = component.max_values ?? component.options.length;
  const problem = (required, label) => {
    const count = picked().length;
    return (count < least && (required || count > 0)) || count > most ? t("pick_between", { name: label ?? "", least, most }) : null;
  };
  return { node: el("div.choices", {}, choices.map(choice => choice.node)), group: true, value: picked, problem };
}

function choicesOf(type, component, id) {
  return component.options.map((option, index) => {
    const input = el("input", { type, name: id, id: `${id}-${index}`, checked: option.default });
    return { value: option.value, input, node: el("label.choice", {}, input, el("span", {}, option.label, option.description && el("small", {}, option.description))) };
  });
}

function checkbox(component, id) {
  const input = el("input", { type: "checkbox", id, checked: component.default });
  return { node: input, value: () => input.checked, problem: () => null };
}
