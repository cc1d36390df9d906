// The state of receiving, whichever of the three ways the log takes.

import { useState } from "preact/hooks";
import type { ReceiveOutcome } from "../../../actions/transfer/receive-incident.ts";
import { outcomeWords, receivingWords, troubleWords } from "../../words/transfer.ts";
import { type CodeScan, useCodeReceiver } from "./use-code-receiver.ts";
import { useLinkHere } from "./use-link-here.ts";

export type Stage =
  | { readonly type: "idle" }
  | { readonly type: "scanning" }
  /** A link was opened; its log is added only when the person says so. */
  | { readonly type: "asking"; readonly text: string }
  | { readonly type: "received"; readonly outcome: Extract<ReceiveOutcome, { type: "received" }> };

/** The result of a link or a file: a sentence, or the outcome that has one. */
export type Told = string | ReceiveOutcome;

export interface ReceivingNow {
  readonly stage: Stage;
  readonly sentence: string;
  readonly codes: CodeScan;
  tell(told: Told): void;
  /** Starts the camera, and clears the last result. */
  again(): void;
  dismissLink(): void;
}

/** Returns the stage with its sentence, and the ways on. */
export const useReceiving = (): ReceivingNow => {
  const codes = useCodeReceiver();
  const link = useLinkHere();
  const [told, setTold] = useState<Told | null>(null);
  const fromCode = codes.state.type === "done" ? codes.state.outcome : null;
  const outcome = told === null ? fromCode : typeof told === "string" ? null : told;

  const stage = ((): Stage => {
    if (codes.isOn) return { type: "scanning" };
    if (outcome?.type === "received") return { type: "received", outcome };
    if (link.opened !== null) return { type: "asking", text: link.opened };
    return { type: "idle" };
  })();

  const sentence = ((): string => {
    if (told !== null) return typeof told === "string" ? told : outcomeWords(told);
    if (codes.trouble) return troubleWords(codes.trouble);
    if (codes.isOn || codes.state.type !== "looking") return receivingWords(codes.state);
    return link.sentence ?? "";
  })();

  return {
    stage,
    sentence,
    codes,
    tell(news) {
      link.dismiss();
      setTold(news);
    },
    again() {
      link.dismiss();
      setTold(null);
      codes.start();
    },
    dismissLink: link.dismiss,
  };
};
