// A sheet that ends in one tap: pick above, then the large button that is always in sight.

import { type ComponentChildren, createContext } from "preact";
import { useRef } from "preact/hooks";
import { partsWords } from "../words/parts.ts";
import { Button } from "./Button.tsx";
import { Sheet } from "./Sheet.tsx";

export interface FormSheetProps {
  readonly title: string;
  /** What the button does. */
  readonly action: string;
  /** What must be picked first, said on the button itself; null once it can be tapped. */
  readonly missing?: string | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Parts of the form that want to know when it is done; each is called once, before `onDone`. */
export const FormDone = createContext<Set<() => void> | null>(null);

export const FormSheet = ({ title, action, missing = null, onDone, onClose, children }: FormSheetProps) => {
  const parts = useRef(new Set<() => void>());
  const done = (): void => {
    for (const part of parts.current) part();
    onDone();
  };
  return (
    <Sheet
      title={title}
      onClose={onClose}
      closeLabel={partsWords.cancel}
      keepActions
      actions={
        <Button look="primary" disabled={missing !== null} onTap={done}>
          {missing ?? action}
        </Button>
      }
    >
      <FormDone.Provider value={parts.current}>{children}</FormDone.Provider>
    </Sheet>
  );
};
