// Uploaded files: pictures shown, others as a card to download.
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { spoiler } from "./markdown-view.js";

export const isPicture = file => /^image\/(png|jpe?g|gif|webp|avif|svg\+xml)/.test(file.content_type ?? "");

export function attachments(files) {
  if (!files.length) return null;
  return el("div.attachments", {}, files.map(file => hidden(file, isPicture(file) ? picture(file.url, file.description ?? file.filename) : fileCard(file))));
}

const hidden = (file, node) => (file.filename?.startsWith("SPOILER_") ? spoiler([node]) : node);

/** Pictures of this server are shown; the page loads nothing from elsewhere, so others are named with a link. */
export function picture(url, description, kind = "picture") {
  if (!url.startsWith(location.origin + "/") && !url.startsWith("blob:"))
    return el("a.elsewhere", { href: /^https?:/.test(url) ? url : null, target: "_blank", rel: "noopener noreferrer" }, icon("link"), el("span.clip", {}, description || t("picture_elsewhere")));
  return el("a.picture-link", { href: url, target: "_blank", rel: "noopener" }, el(`img.${kind}`, { src: url, alt: description || t("picture"), loading: "lazy" }));
}

export function fileCard(file) {
  return el("div.file-card", {}, icon("file"), el("div", {},
    el("a", { href: file.url, download: file.filename, target: "_blank", rel: "noopener" }, file.filename),
    el("small", {}, sizeText(file.size))));
}

export function sizeText(bytes = 0) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1_048_576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}
