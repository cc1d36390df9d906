// A sheet from a file of its own. That file comes right after the screen below it, so a tap rarely has to wait.

import type { VNode } from "preact";
import type { Lazy } from "../../actions/ports/lazy.ts";
import { useLazy } from "../hooks/use-lazy.ts";
import { partsWords } from "../words/parts.ts";
import { Sheet } from "./Sheet.tsx";

export interface LazySheetProps<Sheets> {
  readonly from: Lazy<Sheets>;
  readonly onClose: () => void;
  /** Draws the sheet that has arrived. */
  readonly children: (sheets: Sheets) => VNode;
}

/** Until it has arrived there is an empty one, which says so and closes as it does. */
export const LazySheet = <Sheets,>({ from, onClose, children }: LazySheetProps<Sheets>) => {
  const arrival = useLazy(from);
  if (arrival.type === "here") return children(arrival.part);
  if (arrival.type === "coming") return <Sheet title={partsWords.loading} onClose={onClose} />;
  return (
    <Sheet title={partsWords.notHere} onClose={onClose}>
      <p role="status">{partsWords.notArrived}</p>
    </Sheet>
  );
};
