// What the page and the service worker say to each other about which version of the app is shown. Types only.

/** `entry` is the path of the script that the asking page runs, which tells its version; null where it has none. */
export type ShellRequest =
  | { readonly type: "shellState"; readonly entry: string | null }
  /** `dataVersion` is the version of the database that the asking page can read. */
  | { readonly type: "promote"; readonly dataVersion?: number };

export interface ShellState {
  /** True while a newer version is on this phone than the one shown, or than the one the asking page runs. */
  readonly newerReady: boolean;
}

/** inDoubt: whether an incident is open could not be read, or the newer version is incomplete; older: it can't read the database. */
export type Promotion =
  | { readonly promoted: true }
  | { readonly promoted: false; readonly reason: "incidentOpen" | "inDoubt" | "older" };
