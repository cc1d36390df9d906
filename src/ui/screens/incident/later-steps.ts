// The screens of an incident that arrive when they are opened: the board and the first minutes don't wait for them.

import type { ComponentType } from "preact";
import type { IncidentSession } from "../../../actions/incident-session.ts";

export type IncidentStep = ComponentType<{ readonly session: IncidentSession }>;

/** Loads each screen by its step in the address. */
export const laterSteps: Readonly<Record<string, () => Promise<IncidentStep>>> = {
  decisions: async () => (await import("./decisions/DecisionsScreen.tsx")).DecisionsScreen,
  export: async () => (await import("./export/ExportScreen.tsx")).ExportScreen,
  log: async () => (await import("./log/LogScreen.tsx")).LogScreen,
  picture: async () => (await import("./picture/PictureScreen.tsx")).PictureScreen,
  handoff: async () => (await import("./handoff/HandoffScreen.tsx")).HandoffScreen,
  send: async () => (await import("./send/SendScreen.tsx")).SendScreen,
  verify: async () => (await import("./closing/VerifyScreen.tsx")).VerifyScreen,
  sent: async () => (await import("./sent/SentScreen.tsx")).SentScreen,
  work: async () => (await import("./work/WorkScreen.tsx")).WorkScreen,
  "stand-down": async () => (await import("./closing/StandDownScreen.tsx")).StandDownScreen,
};
