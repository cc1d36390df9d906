// A tap on a notification or on one of its buttons, also with the page closed.

import { changeFiringHere } from "../actions/fire-drills-here.ts";
import { moveReminder } from "../actions/move-reminder.ts";
import { notePushedSeen } from "../actions/pushed-drills.ts";
import { ackParcel, drillAckParcel, putParcels, snoozeParcel } from "../actions/put-parcel.ts";
import type { IncidentId, Instant } from "../domain/ids.ts";
import { type NoticeData, toNotice } from "./notice.ts";
import { openScreen } from "./open-screen.ts";
import type { PushNeeds } from "./push-needs.ts";
import { pushWords } from "./push-words.ts";

export interface Tapped {
  /** Empty for a tap on the notification itself. */
  readonly action: string;
  readonly tag: string;
  readonly data: unknown;
}

const SNOOZE_MS = 5 * 60_000;

/** Resolves once what the tap asked for is done, or kept until it can be; whatever it was, the person sees an answer. */
export const onNotificationClick = (tapped: Tapped, needs: PushNeeds): Promise<void> => {
  const data = readData(tapped.data);
  if (tapped.action === "snooze" && data.incidentId !== undefined) return snooze(tapped.tag, data.incidentId, needs);
  if (tapped.action === "acknowledge" && data.drillId !== undefined) return acknowledge(tapped.tag, data, needs);
  return openScreen(data.path, needs.clients);
};

const snooze = async (tag: string, incidentId: string, needs: PushNeeds): Promise<void> => {
  const id = incidentId as IncidentId;
  const at = needs.now();
  const until = (at + SNOOZE_MS) as Instant;
  const path = `/incident/${incidentId}`;
  try {
    await needs.outbox.put(snoozeParcel(id, at, until), at);
  } catch {
    const notKept = { title: pushWords.snoozedTitle, body: pushWords.notSnoozed, tag, data: { path } };
    return needs.show(toNotice("quiet", notKept));
  }
  const incident = await needs.summaryOf(id).catch(() => null);
  const title = incident ? pushWords.next(incident) : pushWords.snoozedTitle;
  await needs.show(toNotice("quiet", { title, body: pushWords.snoozed(until), tag, data: { path, incidentId } }));
  needs.news.tell();
  await moveReminder(needs, id, until, [], needs.now).catch(() => undefined);
};

const acknowledge = async (tag: string, data: NoticeData, needs: PushNeeds): Promise<void> => {
  const { drillId = "", index = 0, pushId, path } = data;
  const at = needs.now();
  const parcels = [drillAckParcel(drillId, index, at), ...(pushId ? [ackParcel(pushId, "acknowledged", at)] : [])];
  const isHere = (await changeFiringHere(needs, drillId, index, { acknowledgedAt: at }).catch(() => null)) !== null;
  const isSent =
    isHere ||
    (await putParcels(needs, parcels, needs.now)
      .then(() => isOut(drillId, index, needs))
      .catch(() => false));
  if (!isHere) {
    const seen = (): Promise<void> => notePushedSeen(needs.kept, { drillId, index }, at);
    await needs.inTurn("first90-drills", seen).catch(() => undefined);
  }
  needs.news.tell();
  const body = isSent ? pushWords.acknowledged : pushWords.acknowledgedLater;
  const actions = [{ action: "open", title: pushWords.open }] as const;
  await needs.show(toNotice("quiet", { title: pushWords.drill, body, tag, data: { path }, actions }));
};

const isOut = async (drillId: string, index: number, { outbox }: PushNeeds): Promise<boolean> =>
  !(await outbox.list()).some(
    (entry) => entry.type === "drill-ack" && entry.drillId === drillId && entry.index === index,
  );

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
