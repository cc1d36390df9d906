// The names of statuses and readers. In the domain because screens and texts that leave the phone share nothing else.

import type { Audience, UpdateStatus } from "../pack/pack.ts";

export const audienceNames: Readonly<Record<Audience, string>> = {
  engineering: "Engineering",
  executives: "Executives",
  customers: "Customers",
  support: "Support",
  press: "Press",
};

export const statusNames: Readonly<Record<UpdateStatus, string>> = {
  investigating: "Investigating",
  identified: "Identified",
  mitigating: "Mitigating",
  monitoring: "Monitoring",
  resolved: "Resolved",
};
