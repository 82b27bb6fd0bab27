// Buttons of messages.
import { el, icon } from "./dom.js";
import { useComponent } from "./interactions.js";

const styles = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "secondary" };
const LinkStyle = 5;

export function button(component, message) {
  const content = [emoji(component.emoji), component.label && el("span", {}, component.label)];
  if (component.style === LinkStyle && !component.disabled) {
    const href = /^https?:/.test(component.url) ? component.url : null;
    return el("a.button.secondary", { href, target: "_blank", rel: "noopener noreferrer" }, content, icon("link"));
  }
  const node = el(`button.button.${styles[component.style] ?? "secondary"}`, {
    type: "button", disabled: component.disabled, "data-focus-key": component.custom_id,
    "aria-label": component.label ? null : component.emoji?.name, onclick: () => useComponent(message, component, [], node),
  }, content);
  return node;
}

export function emoji(given) {
  if (!given) return null;
  return el("span.emoji", { "aria-hidden": "true" }, given.id ? `:${given.name}:` : given.name);
}
