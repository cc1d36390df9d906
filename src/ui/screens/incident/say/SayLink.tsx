// A small button where words are needed: they open over the step, in a file that loads with the tap.

import { useState } from "preact/hooks";
import { type Lazy, lazy } from "../../../../actions/ports/lazy.ts";
import type { PhraseId } from "../../../../domain/pack/phrases.ts";
import { useLazy } from "../../../hooks/use-lazy.ts";
import { Button } from "../../../parts/Button.tsx";
import { sayLinkWords } from "../../../words/say-links.ts";
import type { SaySheet } from "./SaySheet.tsx";

const saySheet: Lazy<typeof SaySheet> = lazy(async () => (await import("./SaySheet.tsx")).SaySheet);

export const SayLink = ({ words }: { readonly words: PhraseId }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onTap={() => setOpen(true)}>
        {sayLinkWords[words]}
      </Button>
      {isOpen && <OpenWords words={words} onClose={() => setOpen(false)} />}
    </>
  );
};

/** Shows nothing until it has loaded, or if it can't be. */
const OpenWords = (props: { readonly words: PhraseId; readonly onClose: () => void }) => {
  const arrival = useLazy(saySheet);
  return arrival.type === "here" ? <arrival.part {...props} /> : null;
};
