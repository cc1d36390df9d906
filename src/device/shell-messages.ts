// What the page and the service worker say to each other about the version of the app and its files. Types only.

/** `entry` is the path of the script that the asking page runs, which identifies its version; null if it has none. */
export type ShellRequest =
  | { readonly type: "shellState"; readonly entry: string | null }
  /** `dataVersion` is the version of the database that the asking page can read. */
  | { readonly type: "promote"; readonly dataVersion?: number }
  /** What is missing for a start with no network. */
  | { readonly type: "offlineState" }
  /** The same, after fetching as many of the missing files as possible. */
  | { readonly type: "refill" };

/** How many files are missing for a start with no network. */
export interface OfflineState {
  readonly missing: number;
  /** The same for files of quiet times: drills, the team, reviews. */
  readonly quiet: number;
}

export interface ShellState {
  /** True while a newer version is on this phone than the one shown, or than the one the asking page runs. */
  readonly newerReady: boolean;
}

/**
 * `inDoubt`: the worker could not read whether an incident is open, or the waiting version is incomplete. `older`: the
 * waiting version can't read the database.
 */
export type Promotion =
  | { readonly promoted: true }
  | { readonly promoted: false; readonly reason: "incidentOpen" | "inDoubt" | "older" };
