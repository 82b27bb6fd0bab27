// Draws what markdown.js has read.
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { parseInline, parseMarkdown } from "./markdown.js";
import { nameOf, openChannel, roleById, state, displayName, userById } from "./state.js";
import { timeElement } from "./timestamps.js";

/** A whole text of a message, with headings, lists and quotes. */
export const markdown = text => parseMarkdown(text ?? "").map(draw);

/** A text where only emphasis, links and mentions count, such as the title of an embed. */
export const inlineMarkdown = text => parseInline(text ?? "").map(draw);

const drawAll = nodes => nodes.map(draw);

const simple = { bold: "strong", italic: "em", underline: "u", strike: "s" };

function draw(node) {
  if (simple[node.kind]) return el(simple[node.kind], {}, drawAll(node.children));
  switch (node.kind) {
    case "text": return document.createTextNode(node.text);
    case "prose": return el("span.prose", {}, drawAll(node.children));
    case "heading": return el("h3.md-heading", { "data-level": node.level, "aria-level": node.level + 2 }, drawAll(node.children));
    case "small": return el("small.subtext", {}, drawAll(node.children));
    case "quote": return el("blockquote", {}, drawAll(node.children));
    case "list": return el(node.ordered ? "ol" : "ul", { start: node.start }, node.items.map(item => el("li", {}, drawAll(item))));
    case "fence": return el("pre", { tabindex: 0, "data-language": node.language || null }, el("code", {}, node.text));
    case "code": return el("code.inline", {}, node.text);
    case "time": return timeElement(node.seconds, node.style);
    case "link": return link(node.url, drawAll(node.children));
    case "spoiler": return spoiler(drawAll(node.children));
    case "emoji": return el("span.emoji", {}, `:${node.name}:`);
    case "user": return mention("@" + (userById(node.id) ? displayName(userById(node.id)) : t("unknown_user")), node.id === state.me.id);
    case "role": return mention("@" + (roleById(node.id)?.name ?? t("unknown_role")), false);
    case "everyone": return mention(node.text, true);
    case "command": return mention("/" + node.name, false);
    case "channel": return channelMention(node.id);
    default: throw new Error(`No drawing for ${node.kind}`);
  }
}

const mention = (text, me) => el(me ? "span.mention.me" : "span.mention", {}, text);

function channelMention(id) {
  const channel = state.channels.get(id);
  if (!channel) return mention("#" + t("unknown_channel"), false);
  return el("button.mention", { type: "button", onclick: () => openChannel(id) }, "#" + (channel.name ?? nameOf(state.bot)));
}

export function link(url, children) {
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, children);
}

/** Hidden until asked for, by mouse or keyboard. */
export function spoiler(children) {
  const inside = el("span.spoiler-inside", { "aria-hidden": "true", inert: true }, children);
  const node = el("span.spoiler", { role: "button", tabindex: 0, "aria-expanded": "false", "aria-label": t("spoiler"), onclick: show, onkeydown: press }, inside);
  return node;

  function press(event) {
    if (event.key === "Enter" || event.key === " ") show(event);
  }

  function show(event) {
    if (node.classList.contains("shown")) return;
    event.preventDefault();
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label", "aria-expanded"]) node.removeAttribute(name);
    inside.removeAttribute("aria-hidden");
    inside.removeAttribute("inert");
  }
}
