// How long a test waits for something that must come. Nothing asserts it: it only ends a run in which something never
// comes, and a machine that is busy with other things may take a while.

export const PATIENCE_MS = 60_000;
