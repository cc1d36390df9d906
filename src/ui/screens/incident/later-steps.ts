// The screens of an incident that arrive when they are opened: the board and the first minutes don't wait for them.

import type { ComponentType } from "preact";
import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import { type Later, later } from "../../hooks/use-later.ts";

type IncidentStep = ComponentType<{ readonly session: IncidentSession }>;

const laterSteps: Readonly<Record<string, Later<IncidentStep>>> = {
  channel: later(async () => (await import("../../../practice/ui/channel/ChannelScreen.tsx")).ChannelScreen),
  debrief: later(async () => (await import("../../../practice/ui/debrief/DebriefScreen.tsx")).DebriefScreen),
  decisions: later(async () => (await import("./decisions/DecisionsScreen.tsx")).DecisionsScreen),
  export: later(async () => (await import("./export/ExportScreen.tsx")).ExportScreen),
  log: later(async () => (await import("./log/LogScreen.tsx")).LogScreen),
  picture: later(async () => (await import("./picture/PictureScreen.tsx")).PictureScreen),
  real: later(async () => (await import("../../../practice/ui/channel/RealScreen.tsx")).RealScreen),
  rewrite: later(async () => (await import("../../../practice/ui/rewrite/RewriteScreen.tsx")).RewriteScreen),
  handoff: later(async () => (await import("./handoff/HandoffScreen.tsx")).HandoffScreen),
  send: later(async () => (await import("./send/SendScreen.tsx")).SendScreen),
  score: later(async () => (await import("../../../practice/ui/score/ScoreScreen.tsx")).ScoreScreen),
  update: later(async () => (await import("./update/UpdateScreen.tsx")).UpdateScreen),
  verify: later(async () => (await import("./closing/VerifyScreen.tsx")).VerifyScreen),
  sent: later(async () => (await import("./sent/SentScreen.tsx")).SentScreen),
  work: later(async () => (await import("./work/WorkScreen.tsx")).WorkScreen),
  "stand-down": later(async () => (await import("./closing/StandDownScreen.tsx")).StandDownScreen),
};

/** Returns the way to the screen of a step that comes in a file of its own; null for any other step. */
export const laterStep = (step: string): Later<IncidentStep> | null =>
  Object.hasOwn(laterSteps, step) ? (laterSteps[step] ?? null) : null;
