// Sends a reminder so that it counts. Revisions order what several phones say of one incident; where one of them has
// numbered too high, this phone goes on from there, and where another phone was later, that is said.

import { SECOND_MS } from "../../domain/text/durations.ts";
import { type ReminderAnswer, type ReminderBody, revisionAt } from "../../formats/relay/reminder-bodies.ts";
import type { OutboxEntry, RelayAnswer } from "../ports/relay-ports.ts";

type Reminder = Extract<OutboxEntry, { readonly type: "reminder" }>;

interface SendingReminder {
  /** The due time by the relay's clock. */
  readonly dueAt: number | null;
  ask(body: ReminderBody): Promise<RelayAnswer<ReminderAnswer>>;
  relayNow(): Promise<number>;
  readonly now: number;
}

const MOST_TRIES = 3;
/** What waited longer may be older than what another phone has sent since. */
const FRESH_MS = 120 * SECOND_MS;
/** Two phones that mean the same time may be this far apart. */
const SAME_MS = 30 * SECOND_MS;

export type ReminderOutcome = RelayAnswer<ReminderAnswer> | { readonly type: "overtaken"; readonly by: ReminderAnswer };

/** Resolves to the relay's last answer; to `overtaken` if the reminder of another phone is in force instead. */
export const sendReminder = async (entry: Reminder, sending: SendingReminder): Promise<ReminderOutcome> => {
  let { revision } = entry;
  for (let tries = 1; ; tries += 1) {
    const answer = await sending.ask({ revision, dueAt: sending.dueAt, devices: null });
    const next = tries < MOST_TRIES ? await correctedRevision(entry, revision, answer, sending) : null;
    if (next === null) {
      const isLost = answer.type === "ok" && !isInForce(answer.value, sending.dueAt);
      return isLost ? { type: "overtaken", by: answer.value } : answer;
    }
    revision = next;
  }
};

const correctedRevision = async (
  { queuedAt }: Reminder,
  revision: number,
  answer: RelayAnswer<ReminderAnswer>,
  { dueAt, relayNow, now }: SendingReminder,
): Promise<number | null> => {
  if (answer.type === "refused") {
    // This phone's clock was ahead when it numbered it.
    const right = revisionAt(await relayNow());
    return answer.code === "revision-ahead" && right < revision ? right : null;
  }
  if (answer.type !== "ok" || isInForce(answer.value, dueAt) || Math.abs(now - queuedAt) > FRESH_MS) return null;
  const { revision: stored } = answer.value;
  // What was numbered by when it was made is behind by now.
  return stored === revision || stored >= revisionAt(await relayNow()) ? stored + 1 : null;
};

const isInForce = ({ applied, dueAt: stored }: ReminderAnswer, dueAt: number | null): boolean =>
  applied || stored === dueAt || (stored !== null && dueAt !== null && Math.abs(stored - dueAt) <= SAME_MS);
