// How many batches of pushes one process sends at a time unless told otherwise: apart from the schedule, so that reading
// the options loads nothing.

export const DEFAULT_WORKERS = 2;
