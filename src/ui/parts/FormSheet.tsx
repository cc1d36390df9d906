// A sheet that ends in one tap: pick above, then the large button that is always in sight.

import type { ComponentChildren } from "preact";
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

export const FormSheet = ({ title, action, missing = null, onDone, onClose, children }: FormSheetProps) => (
  <Sheet
    title={title}
    onClose={onClose}
    closeLabel={partsWords.cancel}
    keepActions
    actions={
      <Button look="primary" disabled={missing !== null} onTap={onDone}>
        {missing ?? action}
      </Button>
    }
  >
    {children}
  </Sheet>
);
