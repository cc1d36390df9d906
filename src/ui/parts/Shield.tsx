// Guards one line of a list, or one panel of a screen: if its value can't be shown, the rest of the screen still is.

import type { ComponentChildren } from "preact";
import { partsWords } from "../words/parts.ts";
import { Guard } from "./Guard.tsx";

export interface ShieldProps {
  /** Where the item that can't be shown can be opened. */
  readonly href?: string;
  /** When this changes, the children are tried again. */
  readonly at?: number;
  readonly children: ComponentChildren;
}

/** If the children fail, one sentence takes their place. */
export const Shield = ({ href, at = 0, children }: ShieldProps) => (
  <Guard
    at={String(at)}
    instead={() => (href ? <a href={href}>{partsWords.notShown}</a> : <p role="status">{partsWords.notShown}</p>)}
  >
    {children}
  </Guard>
);
