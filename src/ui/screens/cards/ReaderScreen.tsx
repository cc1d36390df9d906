// The reader: a checklist one step at a time, large enough to be read aloud by someone who isn't leading.
// Nothing here moves on its own, and nothing is logged.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Checklist } from "../../../domain/pack/pack.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { StepReader } from "../../parts/StepReader.tsx";
import { cardWords, readerWords } from "../../words/cards.ts";
import { type CardAddress, cardHref } from "./card-address.ts";

export interface ReadableList {
  readonly title: string;
  readonly mode: Checklist["mode"];
  readonly steps: readonly { readonly text: string; readonly hint: string | null }[];
}

export interface ReaderScreenProps {
  readonly list: ReadableList;
  /** The card that it is on. */
  readonly card: Pick<CardAddress, "kind" | "id">;
  /** The search that led here. */
  readonly query: string;
}

/** Next is under the thumb; after the last step comes a plain end. */
export const ReaderScreen = ({ list, card: address, query }: ReaderScreenProps) => {
  const { ports } = useApp();
  const { route } = useLocation();
  const [at, setAt] = useState(0);
  useEffect(() => ports.awake.keep(), [ports]);
  const card = cardHref(address, query);
  const step = list.steps[at];
  return (
    <StepReader
      title={list.title}
      back={{ href: card, label: readerWords.close }}
      progress={step ? readerWords.progress(at + 1, list.steps.length) : null}
      above={at === 0 ? cardWords.modes[list.mode] : null}
      text={step ? step.text : readerWords.end}
      hint={step ? step.hint : readerWords.endHint(list.title)}
    >
      <Button look="quiet" disabled={at === 0} onTap={() => setAt(at - 1)}>
        {readerWords.previous}
      </Button>
      {/* One button for both, so that the keyboard focus stays on it. */}
      <Button look="primary" command={at} onTap={() => (step ? setAt(at + 1) : route(card))}>
        {step ? readerWords.next : readerWords.finish}
      </Button>
    </StepReader>
  );
};
