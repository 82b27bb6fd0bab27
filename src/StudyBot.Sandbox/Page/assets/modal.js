// Modals: a form that the bot asks a person to fill in.
import { el, fill } from "./dom.js";
import { field } from "./modal-fields.js";
import { submitModal } from "./interactions.js";
import { t } from "./i18n.js";
import { markdown } from "./markdown-view.js";

/** Shows the modal that came back for an interaction. Escape and Cancel close it without a word to the bot, as on Discord. */
export function openModal(modal, interactionId) {
  document.querySelector("dialog.modal")?.remove();
  const fields = [];
  const problem = el("p.problem", { role: "alert" });
  const send = el("button.button.primary", { type: "submit" }, t("submit"));
  const form = el("form", { onsubmit: submit, oninput: () => fill(problem) },
    el("header", {}, el("h2", { id: "modal-title" }, modal.title)),
    el("div.modal-body", {}, modal.components.map(draw), problem),
    el("footer", {}, el("button.button.secondary", { type: "button", onclick: () => dialog.close() }, t("cancel")), send));
  const dialog = el("dialog.modal", { "aria-labelledby": "modal-title", onclose: () => dialog.remove() }, form);
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector("input, textarea, .modal-body button")?.focus();

  function draw(component) {
    if (component.type === 10) return el("div.text-display", {}, markdown(component.content));
    if (component.type === 1) return component.components.map(child => labelled(child, child.label));
    return labelled(component.component, component.label, component.description);
  }

  function labelled(component, label, description) {
    const made = field(component, label);
    fields.push(made);
    return made.frame(label, description);
  }

  async function submit(event) {
    event.preventDefault();
    fill(problem);
    const wrong = fields.map(made => made.problem()).find(Boolean);
    if (wrong) return fill(problem, wrong);
    send.setAttribute("aria-busy", "true");
    send.disabled = true;
    try {
      const values = {};
      for (const made of fields) {
        const value = await made.value();
        if (value !== undefined) values[made.id] = value;
      }
      await submitModal(interactionId, values, { done: () => dialog.close(), failed: () => fail(t("something_wrong")) });
    } catch (error) {
      fail(error.unreachable ? t("unreachable") : error.message);
    }
  }

  function fail(text) {
    send.removeAttribute("aria-busy");
    send.disabled = false;
    fill(problem, text);
  }
}
