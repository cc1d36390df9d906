// The screens that arrive after the first paint, each in its own file; all of them are precached.

import type { ComponentType } from "preact";
import type { IncidentId } from "../../domain/fact/ids.ts";
import type { AppServices } from "../context/app-context.ts";
import { guarded } from "./guarded.tsx";
import { routeScreen } from "./route-screen.tsx";

type Screen = ComponentType;

export interface RouteScreens {
  readonly Incident: Screen;
  readonly Overview: Screen;
  readonly Cards: Screen;
  readonly Drills: Screen;
  readonly Review: Screen;
  readonly Team: Screen;
  readonly Settings: Screen;
  readonly Setup: Screen;
  readonly Join: Screen;
  readonly Receive: Screen;
  readonly Handover: Screen;
  readonly NotFound: Screen;
  /** Resolves to the notices below every screen: trouble with storage, restored entries, a new version. */
  notices(): Promise<ComponentType>;
}

const readNamed = async (appReady: Promise<AppServices>): Promise<void> => {
  const id = /^\/incident\/([^/]+)/.exec(location.pathname)?.[1];
  const { sessions } = await appReady;
  // A failed read is ignored here: the screen itself reads again and says so.
  if (id) await sessions.open(id as IncidentId).catch(() => null);
};

/** Returns the screens, each behind a guard; each loads alongside the services and is rendered once both are there. */
export const createRouteScreens = (appReady: Promise<AppServices>): RouteScreens => {
  const after = (load: () => Promise<Screen>): Screen =>
    guarded(routeScreen(async () => (await Promise.all([load(), appReady]))[0]));
  return {
    // An incident named by the address is read while its screens load, so that it is drawn only once.
    Incident: after(async () => {
      const [screens] = await Promise.all([import("../screens/incident/IncidentRoute.tsx"), readNamed(appReady)]);
      return screens.IncidentRoute;
    }),
    Overview: after(async () => (await import("../screens/overview/OverviewScreen.tsx")).OverviewScreen),
    Cards: after(async () => (await import("../screens/cards/CardsRoute.tsx")).CardsRoute),
    Drills: after(async () => (await appReady).practice.drills()),
    Review: after(async () => (await import("../screens/review/ReviewScreen.tsx")).ReviewScreen),
    Team: after(async () => (await import("../screens/team/TeamRoute.tsx")).TeamRoute),
    Settings: after(async () => (await import("../screens/settings/SettingsScreen.tsx")).SettingsScreen),
    Setup: after(async () => (await import("../screens/setup/SetupScreen.tsx")).SetupScreen),
    Join: after(async () => (await import("../screens/join/JoinScreen.tsx")).JoinScreen),
    Receive: after(async () => (await import("../screens/receive/ReceiveScreen.tsx")).ReceiveScreen),
    Handover: after(async () => (await import("../screens/handover/HandoverScreen.tsx")).HandoverScreen),
    NotFound: after(async () => (await import("../screens/not-found/NotFoundScreen.tsx")).NotFoundScreen),
    async notices() {
      await appReady;
      return (await import("../screens/notices/Notices.tsx")).Notices;
    },
  };
};
