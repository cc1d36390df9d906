// What reads a text before it goes out: what it promises, and what in it needs another look. It writes a promise into it,
// too. In one piece, because all of it is loaded together, after what an incident can't do without: a text can be copied
// with none of it.

import { promisedTime } from "../clock/promised-time.ts";
import { lintText } from "./lint/lint-text.ts";
import { withPromise } from "./with-promise.ts";

export const promiseDesk = { read: promisedTime, write: withPromise, lint: lintText } as const;

export type PromiseDesk = typeof promiseDesk;
