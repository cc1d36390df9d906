// The incident screens that load when they are opened: the board doesn't wait for them.

import { type Lazy, lazy } from "../../../actions/ports/lazy.ts";
import type { IncidentStep, Practice } from "../../context/practice.ts";

const lazySteps: Readonly<Record<string, Lazy<IncidentStep>>> = {
  severity: lazy(async () => (await import("./severity/SeverityScreen.tsx")).SeverityScreen),
  first: lazy(async () => (await import("./first-ninety/FirstNinetyScreen.tsx")).FirstNinetyScreen),
  five: lazy(async () => (await import("./first-ninety/FirstNinetyScreen.tsx")).FirstFiveScreen),
  decisions: lazy(async () => (await import("./decisions/DecisionsScreen.tsx")).DecisionsScreen),
  export: lazy(async () => (await import("./export/ExportScreen.tsx")).ExportScreen),
  log: lazy(async () => (await import("./log/LogScreen.tsx")).LogScreen),
  picture: lazy(async () => (await import("./picture/PictureScreen.tsx")).PictureScreen),
  mitigate: lazy(async () => (await import("./mitigate/MitigateScreen.tsx")).MitigateScreen),
  handoff: lazy(async () => (await import("./handoff/HandoffScreen.tsx")).HandoffScreen),
  restricted: lazy(async () => (await import("./restricted/RestrictedScreen.tsx")).RestrictedScreen),
  send: lazy(async () => (await import("./send/SendScreen.tsx")).SendScreen),
  update: lazy(async () => (await import("./update/UpdateScreen.tsx")).UpdateScreen),
  verify: lazy(async () => (await import("./closing/VerifyScreen.tsx")).VerifyScreen),
  say: lazy(async () => (await import("./say/SayScreen.tsx")).SayScreen),
  sent: lazy(async () => (await import("./sent/SentScreen.tsx")).SentScreen),
  list: lazy(async () => (await import("./special/ListScreen.tsx")).ListScreen),
  work: lazy(async () => (await import("./work/WorkScreen.tsx")).WorkScreen),
  "stand-down": lazy(async () => (await import("./closing/StandDownScreen.tsx")).StandDownScreen),
};

/** Returns the screen of a step that is in a file of its own, to be loaded; null for any other step. */
export const lazyStep = (step: string, { steps }: Pick<Practice, "steps">): Lazy<IncidentStep> | null =>
  ownOf(lazySteps, step) ?? ownOf(steps, step);

const ownOf = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;
