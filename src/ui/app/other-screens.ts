// What comes right after the first paint: the notices, and the ways to the screens that are neither Now nor an
// incident. Each screen comes in the file of its room; all of them are precached.

import type { ComponentType } from "preact";
import { Notices } from "../screens/notices/Notices.tsx";

/** Loads each of the screens, by its name among the routes; the notices are here already. */
export const otherScreens = {
  Overview: async () => (await import("../screens/overview/OverviewScreen.tsx")).OverviewScreen,
  Cards: async () => (await import("../screens/cards/CardsRoute.tsx")).CardsRoute,
  Review: async () => (await import("../screens/review/ReviewScreen.tsx")).ReviewScreen,
  Team: async () => (await import("../screens/team/TeamRoute.tsx")).TeamRoute,
  Settings: async () => (await import("../screens/settings/SettingsScreen.tsx")).SettingsScreen,
  Setup: async () => (await import("../screens/setup/SetupScreen.tsx")).SetupScreen,
  Join: async () => (await import("../screens/join/JoinScreen.tsx")).JoinScreen,
  Receive: async () => (await import("../screens/receive/ReceiveScreen.tsx")).ReceiveScreen,
  Handover: async () => (await import("../screens/handover/HandoverScreen.tsx")).HandoverScreen,
  NotFound: async () => (await import("../screens/not-found/NotFoundScreen.tsx")).NotFoundScreen,
  Notices: async () => Notices,
} satisfies Readonly<Record<string, () => Promise<ComponentType>>>;
