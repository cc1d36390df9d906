// Puts messages into the outbox and, if there is a network, sends them at once; a worker can do so with no page open.

import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import type { OutboxMessage, RelayPorts } from "../ports/relay-ports.ts";
import { type FlushPorts, flushOutbox } from "./flush-outbox.ts";

export type PutPorts = FlushPorts &
  Pick<RelayPorts, "teamChanged"> & { readonly wakeUps: Pick<RelayPorts["wakeUps"], "whenOnline"> };

/** Resolves once the messages are durable and what can be sent now has been; asks to be woken if any are waiting. */
export const enqueue = async (
  ports: PutPorts,
  messages: readonly OutboxMessage[],
  now: () => number,
): Promise<void> => {
  for (const message of messages) await ports.outbox.put(message, now() as Instant);
  const flushed = await flushOutbox(ports, now);
  if (flushed === "waits") await ports.wakeUps.whenOnline();
  ports.teamChanged.notify();
};

/** Returns the message that moves the reminder of an incident; with null as `dueAt`, the one that cancels it. */
export const reminderMessage = (incidentId: IncidentId, revision: number, dueAt: Instant | null): OutboxMessage => ({
  type: "reminder",
  key: `reminder/${incidentId}`,
  incidentId,
  revision,
  dueAt,
});

/** Returns the message that says that a push has arrived, or that somebody has seen it. */
export const ackMessage = (pushId: string, kind: "received" | "acknowledged", at: Instant): OutboxMessage => ({
  type: "ack",
  key: `ack/${pushId}/${kind}`,
  pushId,
  kind,
  at,
});

/** Returns the message that acknowledges a fired drill. */
export const drillAckMessage = (drillId: string, index: number, at: Instant): OutboxMessage => ({
  type: "drill-ack",
  key: `drill-ack/${drillId}.${index}`,
  drillId,
  index,
  at,
});

/** Returns the message that takes command of a fired drill. */
export const drillTakeMessage = (drillId: string, index: number): OutboxMessage => ({
  type: "drill-take",
  key: `drill-take/${drillId}.${index}`,
  drillId,
  index,
});

/** Returns the message that snoozes the reminder of an incident; the page writes it into the log. */
export const snoozeMessage = (incidentId: IncidentId, at: Instant, until: Instant): OutboxMessage => ({
  type: "snooze",
  key: `snooze/${incidentId}`,
  incidentId,
  at,
  until,
});
