// One line of a list, or one panel of a screen, whose value can't be shown: the rest of the screen still is.

import type { ComponentChildren } from "preact";
import { partsWords } from "../words/parts.ts";
import { Guard } from "./Guard.tsx";

export interface ShieldProps {
  /** Where what can't be shown can be opened. */
  readonly href?: string;
  /** Once it is another, it is tried again. */
  readonly at?: number;
  readonly children: ComponentChildren;
}

/** Returns the children, or one sentence in their place. */
export const Shield = ({ href, at = 0, children }: ShieldProps) => (
  <Guard
    at={String(at)}
    instead={() => (href ? <a href={href}>{partsWords.notShown}</a> : <p role="status">{partsWords.notShown}</p>)}
  >
    {children}
  </Guard>
);
