// What the page and the service worker say to each other about the version of the app and its files. Types only.

/** `entry` is the path of the script that the asking page runs, which tells its version; null where it has none. */
export type ShellRequest =
  | { readonly type: "shellState"; readonly entry: string | null }
  /** `dataVersion` is the version of the database that the asking page can read. */
  | { readonly type: "promote"; readonly dataVersion?: number }
  /** What is missing for a start with no network. */
  | { readonly type: "offlineState" }
  /** The same, once what is missing has been fetched as far as it can be. */
  | { readonly type: "refill" };

/** How many files a start with no network would miss. */
export interface OfflineState {
  readonly missing: number;
  /** Of what is for practising. */
  readonly practice: number;
}

export interface ShellState {
  /** True while a newer version is on this phone than the one shown, or than the one the asking page runs. */
  readonly newerReady: boolean;
}

/** inDoubt: whether an incident is open could not be read, or the newer version is incomplete; older: it can't read the database. */
export type Promotion =
  | { readonly promoted: true }
  | { readonly promoted: false; readonly reason: "incidentOpen" | "inDoubt" | "older" };
