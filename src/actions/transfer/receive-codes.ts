// From the codes in front of the camera to the log on this phone.

import { collectFrames } from "../../formats/transfer/collect-frames.ts";
import { aheadOfNumber } from "../../formats/transfer/frame-time.ts";
import { readLink } from "../../formats/transfer/log-link.ts";
import type { Sessions } from "../incident/sessions.ts";
import { type Live, live } from "../ports/live.ts";
import type { LongWork, Progress } from "../ports/long-work.ts";
import { type ReceiveOutcome, type ReceivePorts, receivePacked, refusedLink } from "./receive-incident.ts";

export type Receiving =
  | { readonly type: "looking" }
  | { readonly type: "foreign" | "damaged" | "newer" }
  | { readonly type: "part"; readonly known: number; readonly count: number; readonly restarted: boolean }
  | { readonly type: "saving"; readonly progress: Progress | null }
  | { readonly type: "done"; readonly outcome: ReceiveOutcome }
  /** The log was read but could not be stored. */
  | { readonly type: "notStored" };

export interface CodeReceiver {
  readonly state: Live<Receiving>;
  /** Reads the text of a code; once a log is whole it is imported, and further codes are ignored. */
  take(text: string): void;
  /** Stops saving, with nothing stored. */
  stop(): void;
}

/** Returns a receiver for one log. */
export const receiveCodes = (
  ports: ReceivePorts,
  sessions: Pick<Sessions, "open"> | null = null,
  pause: NonNullable<LongWork["pause"]> = () => Promise.resolve(),
): CodeReceiver => {
  const state = live<Receiving>({ type: "looking" });
  const collector = collectFrames();
  let last = "";
  let watched = watchTimes();

  const signal = { aborted: false };
  const onProgress = (progress: Progress | null): void => state.set({ type: "saving", progress });
  const keep = (packed: Uint8Array): void => {
    onProgress(null);
    const watch = sessions && { sessions, measuredMs: watched.aheadMs() };
    receivePacked(ports, packed, watch, { signal, onProgress, pause }).then(
      (outcome) => state.set({ type: "done", outcome }),
      () => state.set({ type: "notStored" }),
    );
  };

  return {
    state,
    stop() {
      signal.aborted = true;
    },
    take(text) {
      const now = state.get().type;
      if (now === "saving" || now === "done" || now === "notStored" || text === last) return;
      last = text;
      const collected = collector.take(text);
      if (collected.type === "part" && collected.restarted) watched = watchTimes();
      if (collected.type === "part" || collected.type === "whole") watched.see(collected.number, ports.clock.now());
      if (collected.type === "whole") return keep(collected.packed);
      if (collected.type === "part") {
        const { known, count } = collected;
        const restarted = collected.restarted || isAgain(state.get());
        return state.set({ type: "part", known, count, restarted });
      }
      const link = collected.type === "foreign" ? readLink(text) : null;
      if (link?.type === "packed") return keep(link.packed);
      const outcome = link && now !== "part" ? refusedLink(link) : null;
      if (outcome) return state.set({ type: "done", outcome });
      // A stray or smudged code between good ones isn't worth reporting.
      if (now !== "part" && now !== collected.type) state.set({ type: collected.type });
    },
  };
};

interface WatchedTimes {
  see(number: number, now: number): void;
  /** How far the sender is ahead; null if that isn't certain. */
  aheadMs(): number | null;
}

/** Codes that carry the time agree to within this, a moment apart, if somebody is showing them now. */
const STEADY_MS = 1_000;

// Each code was shown a moment before it was read: of all of them, the one read with the least delay says the most. A
// code that never changes may be a picture from long ago; then only a time in our future proves anything.
const watchTimes = (): WatchedTimes => {
  const seen: { readonly number: number; readonly ahead: number }[] = [];
  return {
    see(number, now) {
      const ahead = aheadOfNumber(number, now);
      if (ahead !== null) seen.push({ number, ahead });
    },
    aheadMs() {
      const [first] = seen;
      if (!first) return null;
      const most = Math.max(...seen.map(({ ahead }) => ahead));
      const runs = seen.some(
        ({ number, ahead }) => number !== first.number && Math.abs(ahead - first.ahead) < STEADY_MS,
      );
      return runs || most > 0 ? most : null;
    },
  };
};

const isAgain = (state: Receiving): boolean => state.type === "part" && state.restarted;
