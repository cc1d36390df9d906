// Inlined into index.html, runs before anything else has arrived: sets the theme, begins to read the open incidents, hides
// the home screen on other routes and asks for their parts, keeps a tap on Declare with its own time until the app takes
// it over, and says so where the app doesn't come. It writes nothing.

import type { IncidentSummary } from "./domain/summary.ts";
import { showFailedStart } from "./failed-start.ts";
import { quickListOpen } from "./storage/quick-read.ts";

interface Early {
  readonly taps: { readonly name: string; readonly at: number }[];
  /** Null where they can't be read. */
  readonly openIncidents: Promise<readonly IncidentSummary[] | null>;
  /** The same once they have been read, null before. */
  known: readonly IncidentSummary[] | null;
  stop(): void;
  /** The app is there: from now on it says itself what goes wrong. */
  started(): void;
}

declare global {
  /** Files of the incident screens, filled in by the build. */
  const INCIDENT_PARTS: readonly string[];
  interface Window {
    first90Early?: Early | undefined;
  }
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
    link.rel = file.endsWith(".css") ? "stylesheet" : "modulepreload";
    link.href = file;
    document.head.append(link);
  }
}

const taps: { readonly name: string; readonly at: number }[] = [];
const onClick = (event: Event): void => {
  const button = (event.target as Element).closest<HTMLElement>("[data-early]");
  if (!button?.dataset.early || taps.length > 0) return;
  taps.push({ name: button.dataset.early, at: Date.now() });
  const answer = document.querySelector("[data-early-answer]");
  if (answer) answer.textContent = `Declared at ${new Date().toISOString().slice(11, 19)} UTC. Opening…`;
};
document.addEventListener("click", onClick, true);
// The shortcut on the home screen's icon is the tap.
if (location.pathname === "/" && location.search === "?declare") taps.push({ name: "declare", at: Date.now() });
// A script that can't be had, or one that fails while it starts. Parts asked for ahead are asked for again by the app.
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
  stop: () => document.removeEventListener("click", onClick, true),
  started: () => removeEventListener("error", onError, true),
};
void openIncidents.then((read) => {
  early.known = read;
});
window.first90Early = early;
