// Decides whether a tap counts. A control that has just appeared under the last touch isn't what the finger meant: it
// counts only once it has been there long enough to be seen. Knows nothing of the page or the clock.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The control at a spot, and what a tap on it would do: a button with a new name is another command. */
export interface Control {
  readonly element: object;
  readonly command: string;
}

export interface SeenControl extends Control {
  /** Where it lies on the screen: a different text once it has moved. */
  readonly place: string;
}

export interface TapGuard {
  /** Notes where a finger came down; from now on this touch counts instead of the one before it. */
  touch(spot: Spot, at: number): void;
  /** Forgets the last touch: someone who swipes or scrolls is looking. */
  forget(): void;
  /** Looks again at what is under the last touch; call it when the page may have changed. */
  look(at: number): void;
  /** True if `control`, tapped at `spot` by the last touch, had been there for 400 ms when the finger came down. */
  counts(control: Control, spot: Spot): boolean;
  /** When everything under the last touch takes taps again, in ms; null if nothing has changed since it. */
  readyAt(): number | null;
}

/** How long a control must be seen before a tap on it can be meant. */
export const HOLD_MS = 400;
/** A second tap lands within this distance, in px; the smallest target is wider. */
const REACH = 40;
const OFFSETS = [0, -REACH, REACH];

interface Sample {
  readonly spot: Spot;
  readonly control: SeenControl | null;
  /** When this control came to this spot, or to its place beside the touch; minus infinity if it was there before. */
  readonly since: number;
}

interface Touch {
  readonly spot: Spot;
  readonly at: number;
  readonly samples: readonly Sample[];
}

/** Returns the guard of one page; `controlAt` returns the control that is at a spot right now. */
export const createTapGuard = (controlAt: (spot: Spot) => SeenControl | null): TapGuard => {
  let last: Touch | null = null;
  const look = (at: number): void => {
    if (!last) return;
    // The first sample is the touch itself: a control that was under it and still is may move there as it likes.
    const under = last.samples[0]?.control ?? null;
    const samples = last.samples.map((sample) => {
      const control = controlAt(sample.spot);
      const stays =
        isSame(control, sample.control) && (isSame(control, under) || control?.place === sample.control?.place);
      return { spot: sample.spot, control, since: stays ? sample.since : at };
    });
    last = { ...last, samples };
  };
  return {
    look,
    touch(spot, at) {
      const samples = OFFSETS.flatMap((x) =>
        OFFSETS.map((y) => {
          const point = { x: spot.x + x, y: spot.y + y };
          const control = controlAt(point);
          return { spot: point, control, since: sinceOf(last, control, point) };
        }),
      );
      last = { spot, at, samples };
    },
    forget() {
      last = null;
    },
    counts: (control, spot) => last === null || last.at - sinceOf(last, control, spot) >= HOLD_MS,
    readyAt() {
      const since = last?.samples.map((sample) => (sample.control ? sample.since : Number.NEGATIVE_INFINITY)) ?? [];
      const latest = Math.max(...since);
      return Number.isFinite(latest) ? latest + HOLD_MS : null;
    },
  };
};

const isSame = (one: Control | null, other: Control | null): boolean =>
  one?.element === other?.element && one?.command === other?.command;

const distance = (one: Spot, other: Spot): number => Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));

/** By the nearest spot that shows the control; a control that was never seen there came with the latest change. */
const sinceOf = (touch: Touch | null, control: Control | null, spot: Spot): number => {
  if (!touch || distance(touch.spot, spot) > REACH) return Number.NEGATIVE_INFINITY;
  const showing = touch.samples.filter((sample) => isSame(sample.control, control));
  if (showing.length === 0) return Math.max(...touch.samples.map(({ since }) => since));
  return showing.reduce((near, sample) => (distance(sample.spot, spot) < distance(near.spot, spot) ? sample : near))
    .since;
};
