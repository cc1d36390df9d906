// Long work says how far it is, and can be stopped.

export interface Progress {
  /** writing: nobody knows how far it is. */
  readonly step: "reading" | "saving" | "gathering" | "writing";
  readonly done: number;
  readonly of: number;
}

export interface LongWork {
  /** Once `aborted` it ends, with nothing half done. */
  readonly signal?: {
    readonly aborted: boolean;
    /** For work that waits for something else and would hear of it too late. */
    addEventListener?(type: "abort", listener: () => void): void;
  };
  readonly onProgress?: (progress: Progress) => void;
  /** Resolves once the page has had time for taps and drawing. */
  readonly pause?: () => Promise<void>;
}
