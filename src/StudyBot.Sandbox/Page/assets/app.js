// Starts the page: each part sets itself up, then one becomes the person of last time and opens their channel.
import { toast } from "./announce.js";
import { startChannels } from "./channels.js";
import { startComposer } from "./composer.js";
import { startDrawers } from "./drawers.js";
import { byId } from "./dom.js";
import { watchBot } from "./events.js";
import { startFaults } from "./faults.js";
import { startForum } from "./forum.js";
import { startHint } from "./hint.js";
import { startLanguage, t } from "./i18n.js";
import { startInteractions } from "./interactions.js";
import { recall } from "./memory.js";
import { startMessages } from "./messages.js";
import { become, startPeople } from "./people.js";
import { loadOverview, on } from "./state.js";
import { startTheme } from "./theme.js";
import { tick } from "./timestamps.js";
import { startTyping } from "./typing.js";

startTheme();
await startLanguage();
for (const start of [startDrawers, startChannels, startForum, startMessages, startComposer, startPeople, startInteractions, startTyping, startHint, startFaults]) start();
on("connection", connected => (byId("connection").hidden = connected));
window.addEventListener("unhandledrejection", event => toast(event.reason?.unreachable ? t("unreachable") : String(event.reason?.message ?? event.reason)));

await loadOverview();
await become(recall("person", "siti"));
watchBot();
tick();
document.body.dataset.ready = "true";
byId("composer-text").focus();
