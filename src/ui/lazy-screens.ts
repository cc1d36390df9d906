// The screens that arrive after the first paint, each in a file of its own; all of them are precached.

import type { ComponentType } from "preact";
import { lazy } from "preact-iso";
import type { Kit } from "./kit.ts";

type Screen = ComponentType & { preload(): Promise<unknown> };

export interface LazyScreens {
  readonly Incident: Screen;
  readonly Cards: Screen;
  readonly Drills: Screen;
  readonly Review: Screen;
  readonly Team: Screen;
  readonly NotFound: Screen;
}

/** Returns the screens; each loads beside the kit and is rendered once both are there. */
export const createLazyScreens = (kitReady: Promise<Kit>): LazyScreens => {
  const after = (load: () => Promise<unknown>): Screen =>
    lazy(async () => {
      const [screen] = await Promise.all([load(), kitReady]);
      return { default: screen };
    }) as unknown as Screen;
  return {
    Incident: after(async () => (await import("./screens/incident/IncidentRoute.tsx")).IncidentRoute),
    Cards: after(async () => (await import("./screens/cards/CardsRoute.tsx")).CardsRoute),
    Drills: after(async () => (await import("./screens/drills/DrillsScreen.tsx")).DrillsScreen),
    Review: after(async () => (await import("./screens/review/ReviewScreen.tsx")).ReviewScreen),
    Team: after(async () => (await import("./screens/team/TeamScreen.tsx")).TeamScreen),
    NotFound: after(async () => (await import("./screens/not-found/NotFoundScreen.tsx")).NotFoundScreen),
  };
};
