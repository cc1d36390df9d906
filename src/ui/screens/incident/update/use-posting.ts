// How one text leaves the app: copied, shared or copied by hand, and logged. What became of it is read from the log:
// once its entry is taken back, it no longer counts as posted.

import { useState } from "preact/hooks";
import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import {
  confirmSelected,
  copyUpdate,
  type PostOutcome,
  type ReadyUpdate,
  shareUpdate,
} from "../../../../actions/update/post-update.ts";
import type { FactId } from "../../../../domain/fact/ids.ts";
import type { UpdateWay } from "../../../../domain/incident/course/facts.ts";
import { isUpdate } from "../../../../domain/incident/facts.ts";
import { type HeldBackFor, heldBack } from "../../../../domain/incident/held-back.ts";
import type { Audience } from "../../../../domain/pack/pack.ts";
import { standingOf } from "../../../../domain/views/standing-of.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKept } from "../restricted/use-kept.ts";

export interface Posting {
  /** The readers of the text, and what it waits for; null if it may go out. */
  readonly held: { readonly audience: Audience; readonly waitsFor: HeldBackFor } | null;
  /** The text that was copied or shared, and how; null before that, and once its entry was taken back. */
  readonly posted: { readonly update: ReadyUpdate; readonly way: UpdateWay } | null;
  /** The text to copy by hand, as it was at the tap; null if the browser can copy. */
  readonly byHand: ReadyUpdate | null;
  readonly wasDismissed: boolean;
  readonly wasTakenBack: boolean;
  /** True from the first answer on: there is an entry, or a reason why there isn't one. */
  readonly isAnswered: boolean;
  /** Copies, and marks the phase if the update says so. */
  copy(): void;
  copyOnly(): void;
  share(): void;
  confirm(): void;
  /** Starts again, for another text. */
  again(): void;
}

interface Answer {
  readonly outcome: PostOutcome;
  readonly update: ReadyUpdate;
  /** Its entry, if it has one, which shows what became of it. */
  readonly fact: FactId | null;
}

/** Returns the way out for `ready`, the text now shown, which is null if there isn't one. */
export const usePosting = (
  session: IncidentSession,
  ready: ReadyUpdate | null,
  onPosted: () => void = () => undefined,
): Posting => {
  const { ports } = useApp();
  const facts = useLive(session.facts);
  const incident = useLive(session.incident);
  const waitsFor = ready && heldBack(incident, ready.audience);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [byHand, setByHand] = useKept<ReadyUpdate>(incident);
  const settle = (outcome: PostOutcome, update: ReadyUpdate): void => {
    const isPosted = outcome.type === "posted";
    setByHand(outcome.type === "selectByHand" ? update : null);
    setAnswer({ outcome, update, fact: isPosted ? (session.facts.get().findLast(isUpdate)?.id ?? null) : null });
    if (isPosted) onPosted();
  };
  const send = async (way: typeof copyUpdate, update: ReadyUpdate | null): Promise<void> => {
    if (update) settle(await way(ports, session, update), update);
  };
  const outcome = answer?.outcome ?? null;
  const left = outcome?.type === "posted" && answer ? { update: answer.update, way: outcome.way } : null;
  const standing = answer?.fact ? standingOf(facts, answer.fact) : "counts";
  return {
    held: ready && waitsFor ? { audience: ready.audience, waitsFor } : null,
    posted: standing === "counts" ? left : null,
    byHand,
    wasDismissed: outcome?.type === "dismissed",
    wasTakenBack: standing !== "counts",
    isAnswered: answer !== null,
    copy: () => void send(copyUpdate, ready),
    copyOnly: () => void send(copyUpdate, withoutMark(ready)),
    share: () => void send(shareUpdate, withoutMark(ready)),
    confirm() {
      if (byHand) settle(confirmSelected(ports, session, byHand), byHand);
    },
    again() {
      setAnswer(null);
      setByHand(null);
    },
  };
};

const withoutMark = (ready: ReadyUpdate | null): ReadyUpdate | null => {
  if (!ready) return null;
  const { marks: _marks, ...update } = ready;
  return update;
};
