// What an executive who is asked may say to customers, by status.

import type { UpdateStatus } from "../pack/pack.ts";

const working = "“We know about the problem and are working on it.”";

export const toCustomers = {
  investigating: working,
  identified: working,
  mitigating: working,
  monitoring: "“A fix is in place, and we are watching it.”",
  resolved: "“The problem is solved. We are sorry for the trouble.”",
} as const satisfies Readonly<Record<UpdateStatus, string>>;
