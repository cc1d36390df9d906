// Signs of life of what works with no request: the timer that fires, and the queue that pushes. A database that answers
// says nothing about them.

export const beatingParts = ["timer", "queue"] as const;

export type BeatingPart = (typeof beatingParts)[number];

export interface Heartbeat {
  /** Notes that the part has just finished a piece of its work, or found none. */
  beat(part: BeatingPart): void;
  /** How long ago that was, in ms; counted from the start for a part that hasn't done anything yet. */
  ageMs(part: BeatingPart): number;
  /** The parts that have been silent for longer than they ever should be. */
  silent(): readonly BeatingPart[];
}

/** Returns the heartbeat of parts that are silent no longer than this; `steadyMs` is a clock that never goes back. */
export const createHeartbeat = (
  longestMs: Readonly<Record<BeatingPart, number>>,
  steadyMs: () => number = () => performance.now(),
): Heartbeat => {
  const started = steadyMs();
  const beats = new Map<BeatingPart, number>();
  const ageMs = (part: BeatingPart): number => steadyMs() - (beats.get(part) ?? started);
  return {
    beat: (part) => void beats.set(part, steadyMs()),
    ageMs,
    silent: () => beatingParts.filter((part) => ageMs(part) > longestMs[part]),
  };
};
