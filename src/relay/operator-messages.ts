// What the relay tells its operator once it has opened: where the data is, what to keep safe, the code shown only once.

import { join } from "node:path";
import { encodeQR } from "qr";
import { toSetupLink } from "../formats/relay/setup-link.ts";
import type { RelayOptions } from "./relay-options.ts";
import { isThisMachine } from "./this-machine.ts";

/**
 * Returns the lines to print; `setupCode` is null unless it was made just now and is to be printed, `keysMadeIn` unless
 * they were made just now. `app` is where the page for a new team opens; `notes` are told right after the first line.
 */
export const operatorMessages = (
  { data, databaseUrl, vapid, opensTeams, backup = null }: Told,
  setupCode: string | null,
  keysMadeIn: string | null,
  app: string,
  notes: readonly string[] = [],
): readonly string[] => [
  databaseUrl === null
    ? `Relay: ready, its data is in ${join(data, "/")} (${backup === null ? "to back it up, start with --backup FOLDER" : `backed up to ${join(backup, "/")} each night`}).`
    : "Relay: ready, its data is in PostgreSQL.",
  ...notes,
  ...(setupCode === null || opensTeams
    ? []
    : [
        `Setup code for new teams, shown only now: ${setupCode}`,
        ...setupWays(app, setupCode),
        "Lost it? Start with --new-setup-code.",
      ]),
  ...(keysMadeIn === null
    ? []
    : [`VAPID keys were created in ${keysMadeIn}. Keep a copy: without them every phone must turn push on again.`]),
  ...(opensTeams ? ["Anyone who can reach this relay can create a team (--open-teams)."] : []),
  ...(vapid.subject === null
    ? ["Set VAPID_SUBJECT=mailto:you@example.org, so that push services know who to contact when something is wrong."]
    : []),
];

type Told = Pick<RelayOptions, "data" | "databaseUrl" | "vapid" | "opensTeams"> & Partial<Pick<RelayOptions, "backup">>;

/** The link, and the link as a code for a phone's camera; a phone can't open an address of this machine alone. */
const setupWays = (app: string, setupCode: string): readonly string[] => {
  const link = toSetupLink(app, setupCode);
  return isThisMachine(app)
    ? [
        `Create the team here: ${link}`,
        "For a link and a code that a phone can open, start with --app-url and the address of the app.",
      ]
    : [
        `Create the team on a phone: ${link}`,
        ...encodeQR(link, "ascii", { ecc: "low", border: 2 }).trimEnd().split("\n"),
      ];
};
