// The result of a pack's lint: what is wrong, and how much it checked, so that checking nothing can't pass.

interface Finding {
  readonly place: string;
  readonly problem: string;
}

export interface Inspection {
  readonly inspected: number;
  readonly findings: readonly Finding[];
}

/** Returns one inspection of things at their places. */
export const inspect = <Thing>(
  things: readonly (readonly [place: string, thing: Thing])[],
  look: (thing: Thing) => readonly string[],
): Inspection => ({
  inspected: things.length,
  findings: things.flatMap(([place, thing]) => look(thing).map((problem) => ({ place, problem }))),
});
