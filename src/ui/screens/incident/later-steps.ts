// The screens of an incident that arrive when they are opened: the board and the first minutes don't wait for them.

import type { ComponentType } from "preact";
import type { IncidentSession } from "../../../actions/incident-session.ts";

export type IncidentStep = ComponentType<{ readonly session: IncidentSession }>;

const laterSteps: Readonly<Record<string, () => Promise<IncidentStep>>> = {
  channel: async () => (await import("./channel/ChannelScreen.tsx")).ChannelScreen,
  debrief: async () => (await import("./debrief/DebriefScreen.tsx")).DebriefScreen,
  decisions: async () => (await import("./decisions/DecisionsScreen.tsx")).DecisionsScreen,
  export: async () => (await import("./export/ExportScreen.tsx")).ExportScreen,
  log: async () => (await import("./log/LogScreen.tsx")).LogScreen,
  picture: async () => (await import("./picture/PictureScreen.tsx")).PictureScreen,
  real: async () => (await import("./channel/RealScreen.tsx")).RealScreen,
  rewrite: async () => (await import("./rewrite/RewriteScreen.tsx")).RewriteScreen,
  handoff: async () => (await import("./handoff/HandoffScreen.tsx")).HandoffScreen,
  send: async () => (await import("./send/SendScreen.tsx")).SendScreen,
  score: async () => (await import("./score/ScoreScreen.tsx")).ScoreScreen,
  update: async () => (await import("./update/UpdateScreen.tsx")).UpdateScreen,
  verify: async () => (await import("./closing/VerifyScreen.tsx")).VerifyScreen,
  sent: async () => (await import("./sent/SentScreen.tsx")).SentScreen,
  work: async () => (await import("./work/WorkScreen.tsx")).WorkScreen,
  "stand-down": async () => (await import("./closing/StandDownScreen.tsx")).StandDownScreen,
};

const loaded = new Map<string, IncidentStep>();

/** True for a step of the address whose screen comes in a file of its own. */
export const isLaterStep = (step: string): boolean => Object.hasOwn(laterSteps, step);

/** Returns the screen of a step if it has arrived. */
export const loadedStep = (step: string): IncidentStep | null => loaded.get(step) ?? null;

/** Resolves to the screen of a step; rejects where its file can't be had. */
export const loadStep = async (step: string): Promise<IncidentStep> => {
  const load = laterSteps[step];
  if (!load) throw new Error(`No screen for the step ${step}`);
  const Step = loaded.get(step) ?? (await load());
  loaded.set(step, Step);
  return Step;
};
