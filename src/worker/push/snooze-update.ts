// "Snooze 5 min" on the notification of a due update, even with the page closed or with no network.

import { snoozeMessage } from "../../actions/relay-link/enqueue.ts";
import { moveReminder } from "../../actions/team/reminders.ts";
import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import { noticeWords } from "../words/push-words.ts";
import { keepSending } from "./keep-sending.ts";
import { toNotice } from "./notice.ts";
import type { PushNeeds } from "./push-needs.ts";

const SNOOZE_MS = 5 * MINUTE_MS;

/** Resolves once it is stored and the relay knows of it, or can't be reached now; the notification says until when. */
export const snoozeUpdate = async (tag: string, incidentId: string, needs: PushNeeds): Promise<void> => {
  const id = incidentId as IncidentId;
  const at = needs.now();
  const until = (at + SNOOZE_MS) as Instant;
  const path = `/incident/${incidentId}`;
  try {
    await needs.outbox.put(snoozeMessage(id, at, until), at);
  } catch {
    const notKept = { title: noticeWords.snoozedTitle, body: noticeWords.notSnoozed, tag, data: { path } };
    return needs.show(toNotice("quiet", notKept));
  }
  const incident = await needs.summaryOf(id).catch(() => null);
  const title = incident ? noticeWords.next(incident) : noticeWords.snoozedTitle;
  const show = (body: string): Promise<void> =>
    needs.show(toNotice("quiet", { title, body, tag, data: { path, incidentId } }));
  await show(noticeWords.snoozed(until));
  needs.teamChanged.notify();
  await moveReminder(needs, id, until, [], needs.now).catch(() => undefined);
  if (!(await isWaiting(id, needs)) || (await needs.wakeUps.whenOnline())) return;
  if (await needs.isShown(tag)) await show(noticeWords.snoozedAlone(until));
  await keepSending(needs);
  if (!(await isWaiting(id, needs)) && (await needs.isShown(tag))) await show(noticeWords.snoozed(until));
};

/** Resolves to whether the relay still has to hear of the move. */
const isWaiting = async (id: IncidentId, { outbox }: PushNeeds): Promise<boolean> =>
  (await outbox.list().catch(() => [])).some((entry) => entry.type === "reminder" && entry.incidentId === id);
