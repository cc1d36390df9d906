// The bar of a drill comes in a file of its own: a real incident never loads it.

import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { DrillBarProps } from "./channel/DrillBar.tsx";

let loaded: ComponentType<DrillBarProps> | null = null;

/** Returns the bar once it has arrived. */
export const DrillBarSlot = (props: DrillBarProps) => {
  const [Bar, setBar] = useState<ComponentType<DrillBarProps> | null>(() => loaded);
  useEffect(() => {
    if (Bar) return;
    void import("./channel/DrillBar.tsx").then(
      ({ DrillBar }) => {
        loaded = DrillBar;
        setBar(() => DrillBar);
      },
      // Without it the drill goes on; the next screen asks again.
      () => undefined,
    );
  }, []);
  return Bar && <Bar {...props} />;
};
