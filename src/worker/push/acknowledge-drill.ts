// "Acknowledge" on a drill's notification, even with the page closed or with no network.

import { ackMessage, drillAckMessage, enqueue } from "../../actions/relay-link/enqueue.ts";
import { changeFiringHere } from "../../actions/surprise/fire-drills-here.ts";
import { notePushedSeen } from "../../actions/surprise/pushed-drills.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import { noticeWords } from "../words/push-words.ts";
import { keepSending } from "./keep-sending.ts";
import { type NoticeData, toNotice } from "./notice.ts";
import type { PushNeeds } from "./push-needs.ts";

/** What became of it: sent to the relay, refused by it, still in the outbox, or stored nowhere. */
type Fate = "sent" | "refused" | "waits" | "lost";

/** Resolves once it is sent or stored, or neither can be; the notification says which, and again if that changes. */
export const acknowledgeDrill = async (tag: string, data: NoticeData, needs: PushNeeds): Promise<void> => {
  const { drillId = "", index = 0, path } = data;
  const at = needs.now();
  const isHere = (await changeFiringHere(needs, drillId, index, { acknowledgedAt: at }).catch(() => null)) !== null;
  const fate = isHere ? "sent" : await send(data, at, needs);
  if (!isHere) {
    const seen = (): Promise<void> => notePushedSeen(needs.kept, { drillId, index }, at);
    await needs.withLock("first90-drills", seen).catch(() => undefined);
  }
  needs.teamChanged.notify();
  const show = (body: string): Promise<void> => {
    const actions = [{ action: "open", title: noticeWords.open }] as const;
    return needs.show(toNotice("quiet", { title: noticeWords.drill, body, tag, data: { path }, actions }));
  };
  if (fate !== "waits") return show(bodies[fate]);
  if (await needs.wakeUps.whenOnline()) return show(noticeWords.acknowledgedLater);
  await show(bodies.waits);
  await keepSending(needs);
  const then = await fateOf(data, needs);
  if ((then === "sent" || then === "refused") && (await needs.isShown(tag))) await show(bodies[then]);
};

const bodies: Readonly<Record<Fate, string>> = {
  sent: noticeWords.acknowledged,
  refused: noticeWords.acknowledgeRefused,
  waits: noticeWords.acknowledgeWaits,
  lost: noticeWords.notAcknowledged,
};

const send = async (data: NoticeData, at: Instant, needs: PushNeeds): Promise<Fate> => {
  const { drillId = "", index = 0, pushId } = data;
  const messages = [drillAckMessage(drillId, index, at), ...(pushId ? [ackMessage(pushId, "acknowledged", at)] : [])];
  try {
    await enqueue(needs, messages, needs.now);
    return await fateOf(data, needs);
  } catch {
    const fate = await fateOf(data, needs).catch(() => "lost" as const);
    // It may never have been in the outbox.
    return fate === "sent" ? "lost" : fate;
  }
};

const fateOf = async ({ drillId, index = 0 }: NoticeData, { outbox }: PushNeeds): Promise<Fate> => {
  const entry = (await outbox.list()).find(
    (one) => one.type === "drill-ack" && one.drillId === drillId && one.index === index,
  );
  if (!entry) return "sent";
  return entry.refused ? "refused" : "waits";
};
