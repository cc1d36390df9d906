// Catches errors below it, so that one part that fails takes nothing else with it.

import type { ComponentChildren } from "preact";
import { useErrorBoundary, useState } from "preact/hooks";

export interface GuardProps {
  /** What is shown, e.g. its address: when this changes, the children are tried again. */
  readonly at: string;
  /** Draws the replacement for the children. */
  readonly instead: (error: unknown, again: () => void) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** Shows the replacement once one of the children has thrown, in drawing or in an effect. */
export const Guard = ({ at, instead, children }: GuardProps) => {
  const [failed, setFailed] = useState<{ readonly error: unknown; readonly at: string } | null>(null);
  useErrorBoundary((error: unknown) => setFailed({ error, at }));
  return failed?.at === at ? instead(failed.error, () => setFailed(null)) : children;
};
