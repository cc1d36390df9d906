// What the relay tells its operator once it has opened: where the data is, what to keep safe, the code shown only once.

import { join } from "node:path";
import type { RelayOptions } from "./relay-options.ts";

/** Returns the lines to print; `setupCode` and `keysMadeIn` are null unless they were made just now. */
export const operatorMessages = (
  { data, databaseUrl, vapid, opensTeams }: Pick<RelayOptions, "data" | "databaseUrl" | "vapid" | "opensTeams">,
  setupCode: string | null,
  keysMadeIn: string | null,
): readonly string[] => [
  databaseUrl === null
    ? `Relay: ready, its data is in ${join(data, "/")} (back it up while the relay is stopped).`
    : "Relay: ready, its data is in PostgreSQL.",
  ...(setupCode === null || opensTeams
    ? []
    : [`Setup code for new teams, shown only now: ${setupCode}`, "Lost it? Start with --new-setup-code."]),
  ...(keysMadeIn === null
    ? []
    : [`VAPID keys were made in ${keysMadeIn}. Keep a copy: without them every phone must turn push on again.`]),
  ...(opensTeams ? ["Anyone who reaches this relay may make a team (--open-teams)."] : []),
  ...(vapid.subject === null
    ? ["Set VAPID_SUBJECT=mailto:you@example.org, so that push services know whom to tell when something is wrong."]
    : []),
];
