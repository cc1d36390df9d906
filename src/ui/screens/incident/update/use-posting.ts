// A text on its way out of the phone, the same wherever one is sent: copied, shared, or copied by hand; then logged.

import { useState } from "preact/hooks";
import type { IncidentSession } from "../../../../actions/incident-session.ts";
import {
  confirmSelected,
  copyUpdate,
  type PostOutcome,
  type ReadyUpdate,
  shareUpdate,
} from "../../../../actions/post-update.ts";
import type { UpdateWay } from "../../../../domain/facts.ts";
import { useKit } from "../../../kit.ts";

export interface Posting {
  /** The text that left and how; null before that. */
  readonly posted: { readonly text: string; readonly way: UpdateWay } | null;
  /** The text to be copied by hand, as it was at the tap; null where the browser copies. */
  readonly byHand: ReadyUpdate | null;
  readonly wasDismissed: boolean;
  /** True from the first answer on: there is an entry, or a reason why there is none. */
  readonly isAnswered: boolean;
  copy(): void;
  share(): void;
  confirm(): void;
  /** Begins again, for another text. */
  again(): void;
}

/** Returns the way out for `ready`, what is shown now; null where there is no text. */
export const usePosting = (
  session: IncidentSession,
  ready: ReadyUpdate | null,
  onPosted: () => void = () => undefined,
): Posting => {
  const { ports } = useKit();
  const [answer, setAnswer] = useState<{ readonly outcome: PostOutcome; readonly update: ReadyUpdate } | null>(null);
  const settle = (outcome: PostOutcome, update: ReadyUpdate): void => {
    setAnswer({ outcome, update });
    if (outcome.type === "posted") onPosted();
  };
  const send = async (way: typeof copyUpdate): Promise<void> => {
    if (ready) settle(await way(ports, session, ready), ready);
  };
  const outcome = answer?.outcome ?? null;
  const byHand = outcome?.type === "selectByHand" && answer ? answer.update : null;
  return {
    posted: outcome?.type === "posted" && answer ? { text: answer.update.text, way: outcome.way } : null,
    byHand,
    wasDismissed: outcome?.type === "dismissed",
    isAnswered: answer !== null,
    copy: () => void send(copyUpdate),
    share: () => void send(shareUpdate),
    confirm() {
      if (byHand) settle(confirmSelected(ports, session, byHand), byHand);
    },
    again: () => setAnswer(null),
  };
};
