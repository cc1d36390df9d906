// Reads what a text promises and writes a promise into it. In one piece, because the two are loaded together, after what
// an incident can't do without: a text can be copied with neither.

import { promisedTime } from "../clock/promised-time.ts";
import { withPromise } from "./with-promise.ts";

export const promiseDesk = { read: promisedTime, write: withPromise } as const;

export type PromiseDesk = typeof promiseDesk;
