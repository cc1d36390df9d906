// The screens that arrive after the first paint.

import type { ComponentType } from "preact";
import type { IncidentId } from "../../domain/fact/ids.ts";
import type { AppServices } from "../context/app-context.ts";
import { guarded } from "./guarded.tsx";
import type { otherScreens } from "./other-screens.ts";
import { routeScreen } from "./route-screen.tsx";

type Screen = ComponentType;
type OtherScreen = Exclude<keyof typeof otherScreens, "Notices">;

export interface RouteScreens extends Readonly<Record<OtherScreen | "Incident" | "Drills", Screen>> {
  /** Resolves to the notices below every screen: trouble with storage, restored entries, a new version. */
  notices(): Promise<ComponentType>;
}

const readNamed = async (appReady: Promise<AppServices>): Promise<void> => {
  const id = /^\/incident\/([^/]+)/.exec(location.pathname)?.[1];
  const { sessions } = await appReady;
  // A failed read is ignored here: the screen itself reads again and says so.
  if (id) await sessions.open(id as IncidentId).catch(() => null);
};

/**
 * Returns the screens, each behind a guard; each loads alongside the services and is rendered once both are there. The
 * notices load once the first of them is `drawn`.
 */
export const createRouteScreens = (appReady: Promise<AppServices>, drawn: Promise<unknown>): RouteScreens => {
  const after = (load: () => Promise<Screen>): Screen =>
    guarded(routeScreen(async () => (await Promise.all([load(), appReady]))[0]));
  const others = () => import("./other-screens.ts");
  const other = (name: OtherScreen): Screen => after(async () => (await others()).otherScreens[name]());
  return {
    // An incident named by the address is read while its screens load, so that it is drawn only once.
    Incident: after(async () => {
      const [screens] = await Promise.all([import("../screens/incident/IncidentRoute.tsx"), readNamed(appReady)]);
      return screens.IncidentRoute;
    }),
    Drills: after(async () => (await appReady).practice.drills()),
    Overview: other("Overview"),
    Cards: other("Cards"),
    Review: other("Review"),
    Team: other("Team"),
    Settings: other("Settings"),
    Setup: other("Setup"),
    Join: other("Join"),
    Receive: other("Receive"),
    Handover: other("Handover"),
    NotFound: other("NotFound"),
    async notices() {
      await Promise.all([appReady, drawn]);
      return (await others()).otherScreens.Notices();
    },
  };
};
