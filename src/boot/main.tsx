// The page's composition root: reads the open incidents, paints, then loads the rest. Whatever this file imports weighs
// on the first screen.

import "../ui/theme/layers.css";
import "../ui/theme/tokens.css";
import "../ui/theme/base.css";
import { hydrate, render } from "preact";
import { live } from "../actions/ports/live.ts";
import { afterPaint } from "../device/after-paint.ts";
import { bootZone } from "../device/boot-zone.ts";
import type { Instant } from "../domain/fact/ids.ts";
import { App } from "../ui/app/App.tsx";
import { createRouteScreens } from "../ui/app/route-screens.ts";
import type { AppServices } from "../ui/context/app-context.ts";
import type { Start } from "../ui/context/start.ts";
import { watchTaps } from "../ui/taps/watch-taps.ts";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no #app");
const isHome = location.pathname === "/";

const early = window.first90Early;
const openIncidents = early?.openIncidents ?? Promise.resolve(null);

const services = live<AppServices | null>(null);
let drawn: () => void = () => undefined;
/** Resolves once the first screen is drawn, whichever it is, or when it should have been. */
const firstPaint = new Promise<void>((resolve) => {
  drawn = resolve;
  setTimeout(resolve, 5_000);
}).then(afterPaint);
/** Resolves at the first touch: a tap doesn't wait for the list, which may take long. */
const touched = new Promise<unknown>((resolve) => {
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, resolve, { once: true, capture: true });
});
const loadApp = async (): Promise<AppServices> => {
  if (isHome && !early?.taps.length) await Promise.race([openIncidents.then(afterPaint), touched]);
  const { composeApp } = await import("./compose-app.ts");
  const composed = composeApp(firstPaint);
  services.set(composed);
  return composed;
};

const now = (): Instant => Date.now() as Instant;
const start: Start = {
  openIncidents,
  knownIncidents: () => early?.known ?? null,
  appReady: loadApp(),
  worksOffline: isSecureContext,
  rescue: async () => (await import("./compose-rescue.ts")).composeRescue(),
  takeEarlyDeclare() {
    early?.stop();
    const tap = early?.taps.shift();
    return tap?.name === "declare" ? (tap.at as Instant) : null;
  },
  now,
  zone: bootZone,
};

watchTaps(early?.touched ?? null);
const app = (
  <App start={start} services={services} screens={createRouteScreens(start.appReady, firstPaint)} onDrawn={drawn} />
);
if (isHome) hydrate(app, root);
else {
  root.replaceChildren();
  delete document.documentElement.dataset.elsewhere;
  render(app, root);
}
early?.started();
