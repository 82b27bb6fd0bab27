// Embeds as Discord lays them out: a colour bar, author, title, text, fields up to three in a row, picture, footer.
import { picture } from "./attachments.js";
import { el } from "./dom.js";
import { inlineMarkdown, link, markdown } from "./markdown-view.js";
import { messageTime } from "./timestamps.js";

export const embeds = message => (message.embeds.length ? el("div.embeds", {}, message.embeds.map(embed)) : null);

function embed(embed) {
  const card = el("article.embed", {},
    el("div.embed-text", {},
      embed.author?.name && el("div.embed-author", {}, webLink(embed.author.url, embed.author.name)),
      embed.title && el("div.embed-title", {}, webLink(embed.url, inlineMarkdown(embed.title))),
      embed.description && el("div.embed-description", {}, markdown(embed.description)),
      embed.fields?.length && el("div.embed-fields", {}, rows(embed.fields).map(row => el("div.embed-row", {}, row.map(field)))),
      embed.image && picture(embed.image.url, embed.image.description ?? "", "picture"),
      (embed.footer || embed.timestamp) && el("div.embed-footer", {}, embed.footer?.text, embed.footer && embed.timestamp && " • ", embed.timestamp && messageTime(embed.timestamp))),
    embed.thumbnail && picture(embed.thumbnail.url, embed.thumbnail.description ?? "", "thumbnail"));
  if (embed.color !== undefined && embed.color !== null) card.style.borderInlineStartColor = colour(embed.color);
  return card;
}

export const colour = number => `#${number.toString(16).padStart(6, "0")}`;

const webLink = (url, content) => (/^https?:/.test(url ?? "") ? link(url, content) : content);

const field = field => el("div.embed-field", {}, el("div.embed-field-name", {}, inlineMarkdown(field.name)), el("div", {}, markdown(field.value)));

/** Inline fields share a row, three at most; any other field has one of its own. */
function rows(fields) {
  const rows = [];
  for (const next of fields) {
    const row = rows.at(-1);
    if (next.inline && row?.[0].inline && row.length < 3) row.push(next);
    else rows.push([next]);
  }
  return rows;
}
