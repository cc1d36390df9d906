// The names of statuses and readers, wherever they are said.

import type { Audience, UpdateStatus } from "../../domain/pack/pack.ts";

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
