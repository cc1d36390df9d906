// From the codes before the camera to the log on this phone.

import { collectFrames } from "../formats/transfer/collect-frames.ts";
import { readLink } from "../formats/transfer/log-link.ts";
import { type Live, live } from "./live.ts";
import type { Ports } from "./ports.ts";
import { type ReceiveOutcome, receivePacked } from "./receive-incident.ts";

export type Receiving =
  | { readonly type: "looking" }
  | { readonly type: "foreign" | "damaged" | "newer" }
  | { readonly type: "part"; readonly known: number; readonly count: number; readonly restarted: boolean }
  | { readonly type: "saving" }
  | { readonly type: "done"; readonly outcome: ReceiveOutcome }
  /** The log was read but could not be kept. */
  | { readonly type: "notStored" };

export interface CodeReceiver {
  readonly state: Live<Receiving>;
  /** Takes the text of a code; once a log is whole it is taken in, and further codes are left alone. */
  take(text: string): void;
}

/** Returns a receiver of one log. */
export const receiveCodes = (ports: Pick<Ports, "log" | "packs">): CodeReceiver => {
  const state = live<Receiving>({ type: "looking" });
  const collector = collectFrames();
  let last = "";

  const keep = (packed: Uint8Array): void => {
    state.set({ type: "saving" });
    receivePacked(ports, packed).then(
      (outcome) => state.set({ type: "done", outcome }),
      () => state.set({ type: "notStored" }),
    );
  };

  return {
    state,
    take(text) {
      const now = state.get().type;
      if (now === "saving" || now === "done" || now === "notStored" || text === last) return;
      last = text;
      const collected = collector.take(text);
      if (collected.type === "whole") return keep(collected.packed);
      if (collected.type === "part")
        return state.set({ ...collected, restarted: collected.restarted || isAgain(state.get()) });
      const link = collected.type === "foreign" ? readLink(text) : null;
      if (link?.type === "packed") return keep(link.packed);
      // A stray or smudged code between good ones is nothing to tell.
      if (now !== "part" && now !== collected.type) state.set({ type: collected.type });
    },
  };
};

const isAgain = (state: Receiving): boolean => state.type === "part" && state.restarted;
