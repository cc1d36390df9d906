// A tap on a notification or on one of its buttons, even with the page closed.

import { acknowledgeDrill } from "./acknowledge-drill.ts";
import type { NoticeData } from "./notice.ts";
import { openScreen } from "./open-screen.ts";
import type { PushNeeds } from "./push-needs.ts";
import { snoozeUpdate } from "./snooze-update.ts";

export interface Tapped {
  /** Empty for a tap on the notification itself. */
  readonly action: string;
  readonly tag: string;
  readonly data: unknown;
}

/** Resolves once the tap's action is done, or stored until it can be; either way, the person sees an answer. */
export const onNotificationClick = (tapped: Tapped, needs: PushNeeds): Promise<void> => {
  const data = readData(tapped.data);
  if (tapped.action === "snooze" && data.incidentId !== undefined)
    return snoozeUpdate(tapped.tag, data.incidentId, needs);
  if (tapped.action === "acknowledge" && data.drillId !== undefined) return acknowledgeDrill(tapped.tag, data, needs);
  return openScreen(data.path, needs.clients);
};

// An older version of this worker may have shown it.
const readData = (data: unknown): NoticeData => {
  const { path, incidentId, drillId, index, pushId } = (data ?? {}) as Partial<Record<keyof NoticeData, unknown>>;
  return {
    path: typeof path === "string" && /^\/(?!\/)/.test(path) ? path : "/",
    ...(typeof incidentId === "string" && { incidentId }),
    ...(typeof drillId === "string" && { drillId }),
    ...(typeof index === "number" && { index }),
    ...(typeof pushId === "string" && { pushId }),
  };
};
