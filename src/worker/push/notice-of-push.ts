// The sentence for a push, from this phone's own data: if the update was sent, or the reminder was put off, "due"
// becomes a quiet line.

import type { OutboxEntry } from "../../actions/ports/relay-ports.ts";
import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { PushData } from "../../formats/relay/push-payload.ts";
import { noticeWords } from "../words/push-words.ts";
import { type PushNotice, toNotice } from "./notice.ts";
import type { PushNeeds } from "./push-needs.ts";
import type { ReadPush } from "./read-push.ts";

/** How far the relay's clock may be ahead of the phone's before "due" counts as wrong. */
const TOLERANCE_MS = MINUTE_MS;

type Needs = Pick<PushNeeds, "summaryOf" | "listOpen" | "outbox" | "now">;

/** Resolves to the notice; rejects if the phone's own data can't be read. */
export const noticeOfPush = async (push: ReadPush, needs: Needs): Promise<PushNotice> => {
  const { data, tag } = push;
  if (data === null) return bareNotice(push);
  switch (data.kind) {
    case "update-due": {
      const id = data.incidentId as IncidentId;
      const waiting = await needs.outbox.list().catch(() => []);
      return updateNotice(tag, data, await needs.summaryOf(id), snoozeIn(waiting, id), needs.now());
    }
    case "drill":
      return drillNotice(
        tag,
        data,
        (await needs.listOpen()).some(({ drill }) => !drill),
      );
    case "test":
      return bareNotice(push);
  }
};

/** Returns the notice that needs no data: generic words, even for a push that this version doesn't understand. */
export const bareNotice = ({ data, tag }: ReadPush): PushNotice => {
  switch (data?.kind) {
    case "update-due":
      return toNotice("loud", {
        title: noticeWords.dueElsewhere,
        body: noticeWords.unknownBody,
        tag,
        data: { path: `/incident/${data.incidentId}/update`, incidentId: data.incidentId, pushId: data.pushId },
        actions: dueActions,
      });
    case "drill":
      return drillNotice(tag, data, false);
    case "test":
      return toNotice("quiet", {
        title: noticeWords.test,
        body: noticeWords.testBody,
        tag,
        data: { path: "/team/push", pushId: data.pushId },
      });
    case undefined:
      return toNotice("quiet", { title: noticeWords.unknown, body: noticeWords.unknownBody, tag, data: { path: "/" } });
  }
};

type UpdateDue = Extract<PushData, { kind: "update-due" }>;
type Drill = Extract<PushData, { kind: "drill" }>;

const dueActions = [
  { action: "compose", title: noticeWords.compose },
  { action: "snooze", title: noticeWords.snooze },
] as const;

const updateNotice = (
  tag: string,
  { incidentId, pushId }: UpdateDue,
  incident: IncidentSummary | null,
  putOffUntil: Instant | null,
  now: Instant,
): PushNotice => {
  if (!incident) {
    const words = { title: noticeWords.dueElsewhere, body: noticeWords.dueElsewhereBody };
    return toNotice("loud", { ...words, tag, data: { path: "/", pushId } });
  }
  const quiet = (body: string): PushNotice =>
    toNotice("quiet", {
      title: noticeWords.next(incident),
      body,
      tag,
      data: { path: `/incident/${incidentId}`, pushId },
    });
  const { dueAt, remindAt } = incident;
  if (dueAt === null || remindAt === null) return quiet(noticeWords.over);
  if (dueAt > now + TOLERANCE_MS) return quiet(noticeWords.nextBody(dueAt));
  const until = Math.max(remindAt, putOffUntil ?? 0) as Instant;
  if (until > now + TOLERANCE_MS) return quiet(noticeWords.snoozed(until));
  return toNotice("loud", {
    title: noticeWords.due(incident),
    body: noticeWords.dueBody(dueAt),
    tag,
    data: { path: `/incident/${incidentId}/update`, incidentId, pushId },
    actions: dueActions,
  });
};

const snoozeIn = (waiting: readonly OutboxEntry[], id: IncidentId): Instant | null =>
  waiting.reduce<Instant | null>(
    (until, entry) => (entry.type === "snooze" && entry.incidentId === id ? entry.until : until),
    null,
  );

const drillNotice = (tag: string, { drillId, index, pushId }: Drill, isRealOpen: boolean): PushNotice => {
  const path = `/drills?fired=${drillId}.${index}`;
  if (isRealOpen) {
    const words = { title: noticeWords.drillWaits, body: noticeWords.drillWaitsBody };
    return toNotice("quiet", { ...words, tag, data: { path, drillId, index, pushId } });
  }
  return toNotice("loud", {
    title: noticeWords.drill,
    body: noticeWords.drillBody,
    tag,
    data: { path, drillId, index, pushId },
    actions: [
      { action: "acknowledge", title: noticeWords.acknowledge },
      { action: "open", title: noticeWords.open },
    ],
  });
};
