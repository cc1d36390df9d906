// A push arrived. Shows something first, whatever the push was: a browser cancels the subscription of a worker that
// stays silent. Then notes the push and tells the relay.

import { ackMessage, enqueue } from "../../actions/relay-link/enqueue.ts";
import { noteReceived } from "../../actions/relay-link/push-record.ts";
import { keepPushedDrill } from "../../actions/surprise/pushed-drills.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import { within } from "../within.ts";
import { bareNotice, noticeOfPush } from "./notice-of-push.ts";
import { hasTeam, type PushNeeds } from "./push-needs.ts";
import { type ReadPush, readPush } from "./read-push.ts";

/** Resolves once the notification is shown and the rest is done as far as possible. Rejects only if showing fails. */
export const onPush = async (text: string | null, needs: PushNeeds): Promise<void> => {
  const push = readPush(text);
  const at = needs.now();
  const notice = await within(needs.patienceMs, noticeOfPush(push, needs)).catch(() => bareNotice(push));
  await needs.show(notice);
  await note(push, at, needs).catch(() => undefined);
};

// Each step is independent: if one can't write, the relay must still hear that the push arrived.
const note = async ({ data, pushId }: ReadPush, at: Instant, needs: PushNeeds): Promise<void> => {
  const { kept, withLock, teamChanged } = needs;
  await noteReceived(kept, data?.kind ?? "other", { at, pushId }).catch(() => undefined);
  if (data?.kind === "drill") {
    const { drillId, index, scenario, firedAt } = data;
    const drill = { drillId, index, scenario, firedAt: firedAt as Instant, receivedAt: at, acknowledgedAt: null };
    await withLock("first90-drills", () => keepPushedDrill(kept, drill)).catch(() => undefined);
  }
  teamChanged.notify();
  if (pushId !== null && (await hasTeam(needs))) await enqueue(needs, [ackMessage(pushId, "received", at)], needs.now);
};
