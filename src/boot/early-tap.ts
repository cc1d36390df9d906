// Inlined into index.html, runs before anything else has loaded: sets the theme, starts reading the open incidents,
// hides the home screen on other routes and requests their parts, keeps a tap on Declare with its own time until the
// app takes it over, and says so if the app doesn't load. It writes nothing.

import type { IncidentSummary } from "../domain/views/summary.ts";
import { quickListOpen } from "../storage/start/quick-read.ts";
import { showFailedStart } from "./failed-start.ts";

interface Early {
  readonly taps: { readonly name: string; readonly at: number }[];
  /** Null if they can’t be read. */
  readonly openIncidents: Promise<readonly IncidentSummary[] | null>;
  /** The same once they have been read, null before. */
  known: readonly IncidentSummary[] | null;
  /** The browser's offer to put the app on the Home Screen, kept until somebody wants it. */
  install: Event | null;
  /** Where the page was last touched; null if it wasn't. */
  touched: { readonly x: number; readonly y: number } | null;
  stop(): void;
  /** The app has started: from now on it reports its own errors. */
  started(): void;
}

/** False for a page that is reloaded or restored, or prerendered before anybody asked for it. */
function isOpenedAnew(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry?.type === "navigate" && !(document as { prerendering?: boolean }).prerendering;
}

declare global {
  /** Files of the incident screens, filled in by the build. */
  const INCIDENT_PARTS: readonly string[];
  interface Window {
    first90Early?: Early | undefined;
  }
}

const taps: { readonly name: string; readonly at: number }[] = [];
// The shortcut on the home screen's icon counts as the tap, once: its address is replaced before anything else happens,
// so that going back to it, reloading it or restoring it declares nothing.
if (location.pathname === "/" && location.search === "?declare") {
  history.replaceState(null, "", "/");
  if (isOpenedAnew()) taps.push({ name: "declare", at: Date.now() });
}
const openIncidents = quickListOpen();
const root = document.documentElement;
try {
  root.dataset.theme = localStorage.getItem("first90.theme") ?? "system";
} catch {
  root.dataset.theme = "system";
}
if (location.pathname !== "/") root.dataset.elsewhere = "";
if (location.pathname.startsWith("/incident/")) {
  for (const file of INCIDENT_PARTS) {
    const link = document.createElement("link");
    link.rel = file.endsWith(".css") ? "stylesheet" : "preload";
    link.as = "script"; // of no account to a style
    link.href = file;
    document.head.append(link);
  }
}

const onClick = (event: Event): void => {
  const button = (event.target as Element).closest<HTMLElement>("[data-early]");
  if (!button?.dataset.early || taps.length > 0) return;
  taps.push({ name: button.dataset.early, at: Date.now() });
  const answer = document.querySelector("[data-early-answer]");
  if (answer) answer.textContent = `Declared at ${new Date().toISOString().slice(11, 19)} UTC. Opening…`;
};
document.addEventListener("click", onClick, true);
const onTouch = ({ clientX: x, clientY: y }: PointerEvent): void => {
  early.touched = { x, y };
};
document.addEventListener("pointerdown", onTouch, true);
// A script that doesn't load, or that fails while it starts. Preloaded parts don't count: the app requests them again.
const onError = (event: ErrorEvent | Event): void => {
  const { target } = event;
  const isScript = target instanceof HTMLScriptElement;
  if (!isScript && !("filename" in event && event.filename.includes("/assets/"))) return;
  early.started();
  early.stop();
  showFailedStart(isScript ? target.src : (event as ErrorEvent).message, taps.length > 0);
};
addEventListener("error", onError, true);

const early: Early = {
  taps,
  openIncidents,
  known: null,
  touched: null,
  install: null,
  stop() {
    document.removeEventListener("click", onClick, true);
    document.removeEventListener("pointerdown", onTouch, true);
  },
  started: () => removeEventListener("error", onError, true),
};
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  early.install = event;
});
void openIncidents.then((read) => {
  early.known = read;
});
window.first90Early = early;
