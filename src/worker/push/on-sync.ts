// The browser wakes the worker: the network is back, or it is time to check.

import { flushOutbox } from "../../actions/relay-link/flush-outbox.ts";
import { fireDrillsHere } from "../../actions/surprise/fire-drills-here.ts";
import { SYNC_TAG, VISIT_TAG } from "../../device/wake-up-tags.ts";
import { noticeWords } from "../words/push-words.ts";
import { toNotice } from "./notice.ts";
import type { PushNeeds } from "./push-needs.ts";

/** Resolves once the outbox is sent, or this phone's due drills have fired; rejects if the browser should try again. */
export const onSync = async (tag: string, needs: PushNeeds): Promise<void> => {
  if (tag === VISIT_TAG) return visit(needs);
  if (tag !== SYNC_TAG) return;
  const flushed = await flushOutbox(needs, needs.now);
  needs.teamChanged.notify();
  if (flushed === "waits") throw new Error("The relay can't be reached yet");
};

const visit = async (needs: PushNeeds): Promise<void> => {
  // A drill that can't be shown must not start: it would run unseen. The app starts it when it is next open.
  if (needs.push.permission() !== "granted") return;
  const hasRealIncident = (await needs.listOpen()).some(({ drill }) => !drill);
  const { fired } = await fireDrillsHere(needs, needs.now(), hasRealIncident);
  for (const { drillId, firing } of fired) {
    await needs.show(
      toNotice("loud", {
        title: noticeWords.drill,
        body: noticeWords.drillBody,
        tag: `drill-${drillId}-${firing.index}`.slice(0, 32),
        data: { path: `/drills?fired=${drillId}.${firing.index}`, drillId, index: firing.index },
        actions: [
          { action: "acknowledge", title: noticeWords.acknowledge },
          { action: "open", title: noticeWords.open },
        ],
      }),
    );
  }
  if (fired.length > 0) needs.teamChanged.notify();
};
