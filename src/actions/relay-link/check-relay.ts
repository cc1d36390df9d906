// Asks a relay how it is, and compares the clocks.

import type { RelayAnswer, RelayPorts } from "../ports/relay-ports.ts";
import { relayCalls } from "./relay-calls.ts";

export interface RelayCheck {
  readonly answer: RelayAnswer<unknown>;
  /** How far this phone's clock is ahead of the relay's, in ms; null if it did not answer. */
  readonly clockMs: number | null;
}

/** Resolves to the check; it assumes that the way there and the way back take equally long. */
export const checkRelay = async (
  { relay }: Pick<RelayPorts, "relay">,
  origin: string,
  now: () => number,
): Promise<RelayCheck> => {
  const answer = await relay.ask(origin, relayCalls.info());
  if (answer.type !== "ok") return { answer, clockMs: null };
  return { answer, clockMs: now() - answer.tookMs / 2 - answer.value.now };
};
