// The page's composition root: reads the open incidents, paints, then brings the rest.
// Whatever is imported here weighs on the first screen.

import "./ui/theme/layers.css";
import "./ui/theme/tokens.css";
import "./ui/theme/base.css";
import { hydrate, render } from "preact";
import { live } from "./actions/live.ts";
import type { Instant } from "./domain/ids.ts";
import { quickListOpen } from "./storage/quick-read.ts";
import { App } from "./ui/App.tsx";
import type { Kit } from "./ui/kit.ts";
import { createLazyScreens } from "./ui/lazy-screens.ts";
import type { Start } from "./ui/start.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
const isHome = location.pathname === "/";

const kit = live<Kit | null>(null);
const firstPaint = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const loadKit = async (): Promise<Kit> => {
  if (isHome) await firstPaint();
  const { composeKit } = await import("./compose-kit.ts");
  const composed = composeKit();
  kit.set(composed);
  return composed;
};

const now = (): Instant => Date.now() as Instant;
const prefersLocalTime = (): boolean => {
  try {
    return localStorage.getItem("first90.zone") === "local";
  } catch {
    return false;
  }
};
const start: Start = {
  openIncidents: quickListOpen(),
  kitReady: loadKit(),
  takeEarlyDeclare() {
    const early = window.first90Early;
    window.first90Early = undefined;
    early?.stop();
    const tap = early?.taps.find(({ name }) => name === "declare");
    return tap ? (tap.at as Instant) : null;
  },
  now,
  zone: () => (prefersLocalTime() ? -new Date().getTimezoneOffset() : 0),
};

const app = <App start={start} kit={kit} screens={createLazyScreens(start.kitReady)} />;
if (isHome) hydrate(app, root);
else {
  root.replaceChildren();
  delete document.documentElement.dataset.elsewhere;
  render(app, root);
}
