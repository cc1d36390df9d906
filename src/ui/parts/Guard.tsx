// Catches what goes wrong below it, so that one part that fails takes nothing else with it.

import type { ComponentChildren } from "preact";
import { useErrorBoundary, useState } from "preact/hooks";

export interface GuardProps {
  /** What is shown, e.g. its address: once that is another, the children get another try. */
  readonly at: string;
  /** Draws what stands in their place. */
  readonly instead: (error: unknown, again: () => void) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** Returns the children; what stands in their place once one of them has thrown, in drawing or in an effect. */
export const Guard = ({ at, instead, children }: GuardProps) => {
  const [failed, setFailed] = useState<{ readonly error: unknown; readonly at: string } | null>(null);
  useErrorBoundary((error: unknown) => setFailed({ error, at }));
  return failed?.at === at ? instead(failed.error, () => setFailed(null)) : children;
};
