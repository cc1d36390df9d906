// Whose pushes go next. A team's pushes wait as if the team were served at a fixed pace: its first ones go at once,
// thousands of them queue behind each other, and another team's reminder that comes later still goes before most of them.

export interface Turns {
  /** Returns when a job of so many pushes has its turn, in epoch ms; the team's next job comes after it. */
  take(teamId: string, pushes: number): number;
}

/** A team's share while others are waiting: 250 pushes a second. Alone it is as fast as the machine. */
const PUSH_MS = 4;
const MOST_TEAMS = 2_000;

/** Returns the turns, by this clock; each process counts for itself what it has added. */
export const createTurns = (now: () => number): Turns => {
  const free = new Map<string, number>();
  return {
    take: (teamId, pushes) => {
      const at = now();
      if (free.size >= MOST_TEAMS) for (const [team, until] of free) if (until <= at) free.delete(team);
      const turn = Math.max(at, free.get(teamId) ?? 0);
      free.set(teamId, turn + pushes * PUSH_MS);
      return turn;
    },
  };
};

const STEP_MS = 100;
/** The queue's priorities are 32-bit: they repeat after some three years, when a few waiting jobs go last for once. */
const STEPS = 2 ** 30;

/** Returns the turn as a priority of the queue, where higher goes first. */
export const priorityOf = (turn: number): number => -(Math.floor(turn / STEP_MS) % STEPS);
