// How many connections one process has to PostgreSQL unless told otherwise: apart from the driver, so that reading the
// options doesn't load it.

export const DEFAULT_POOL_SIZE = 10;
