// Files waiting to be sent with the next message.
import { sizeText } from "./attachments.js";
import { byId, el, fill, icon, iconButton } from "./dom.js";
import { t } from "./i18n.js";
import { toast } from "./announce.js";

/** Discord's limits without Nitro: ten files, ten megabytes each. */
const MaxFiles = 10;
const MaxBytes = 10 * 1024 * 1024;

let files = [];

export const pendingFiles = () => files;

export function addFiles(added) {
  const good = [...added].filter(file => file.size <= MaxBytes);
  if (good.length < added.length) toast(t("file_too_large"));
  files = [...files, ...good].slice(0, MaxFiles);
  draw();
}

export function clearFiles() {
  files = [];
  draw();
}

function draw() {
  const bar = byId("upload-bar");
  bar.hidden = files.length === 0;
  fill(bar, files.map(file => el("div.upload", {}, icon("file"), el("span", {}, file.name, el("small", {}, sizeText(file.size))),
    iconButton("close", t("remove_file", { name: file.name }), () => {
      files = files.filter(other => other !== file);
      draw();
      byId("composer-text").focus();
    }))));
}
