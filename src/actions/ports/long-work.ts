// Long work says how far it is, and can be stopped.

export interface Progress {
  readonly step: "reading" | "saving";
  readonly done: number;
  readonly of: number;
}

export interface LongWork {
  /** Once `aborted` it ends, with nothing half done. */
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: Progress) => void;
  /** Resolves once the page has had time for taps and drawing. */
  readonly pause?: () => Promise<void>;
}
