// Components of a message: action rows, and the layout of Components V2.
import { fileCard, picture } from "./attachments.js";
import { button } from "./buttons.js";
import { el } from "./dom.js";
import { colour } from "./embeds.js";
import { t } from "./i18n.js";
import { markdown, spoiler } from "./markdown-view.js";
import { messageSelect } from "./selects.js";

export const components = message =>
  message.components.length ? el("div.components", {}, message.components.map(component => drawComponent(component, message))) : null;

/** By type number (docs: components/reference, "Component Types"); an unknown kind says so instead of vanishing. */
export function drawComponent(component, message) {
  const all = list => (list ?? []).map(child => drawComponent(child, message));
  switch (component.type) {
    case 1: return el("div.action-row", {}, all(component.components));
    case 2: return button(component, message);
    case 3: case 5: case 6: case 7: case 8: return messageSelect(component, message);
    case 9: return el("div.section", {}, el("div.section-text", {}, all(component.components)), el("div.accessory", {}, all([component.accessory])));
    case 10: return el("div.text-display", {}, markdown(component.content));
    case 11: return hidden(component, picture(component.media.url, component.description, "thumbnail"));
    case 12: return gallery(component);
    case 13: return hidden(component, file(component, message));
    case 14: return separator(component);
    case 17: return container(component, all);
    default: return el("div.unknown", {}, t("unknown_component", { type: component.type }));
  }
}

const hidden = (component, node) => (component.spoiler ? spoiler([node]) : node);

function container(component, all) {
  const node = el("div.container", {}, all(component.components));
  if (component.accent_color !== undefined && component.accent_color !== null) {
    node.classList.add("accented");
    node.style.borderInlineStartColor = colour(component.accent_color);
  }
  return hidden(component, node);
}

function gallery(component) {
  return el("div.gallery", { "data-count": component.items.length },
    component.items.map(item => hidden(item, picture(item.media.url, item.description))));
}

function separator(component) {
  const node = el("div.separator", component.divider === false ? {} : { role: "separator" });
  node.classList.toggle("wide", component.spacing === 2);
  node.classList.toggle("line", component.divider !== false);
  return node;
}

function file(component, message) {
  const url = component.file.url;
  const uploaded = message.attachments.find(attachment => attachment.url === url || `attachment://${attachment.filename}` === url);
  return fileCard(uploaded ?? { url, filename: component.name ?? url.split("/").at(-1), size: component.size });
}
