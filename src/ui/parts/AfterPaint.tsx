// What may come one frame later than the rest of its screen, so that a slow phone shows the rest sooner.

import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Draws its children once the screen around them has been painted; use it for what is below the fold. */
export const AfterPaint = ({ children }: { readonly children: ComponentChildren }) => {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted ? <>{children}</> : null;
};
