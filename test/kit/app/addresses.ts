// The addresses of the app, with every query and hash they may have: tests that visit all screens take them from here.

const places = [
  ...["/", "/open", "/handover", "/receive", "/join", "/review", "/team", "/team/push", "/team/phones", "/team/first"],
  ...["/settings", "/setup"],
  ...[
    "/no-such-place",
    "/cards",
    "/cards/severity/SEV1",
    "/cards/checklist/first-90/read",
    "/cards/edit",
    "/cards/edit/templates",
    "/cards/edit/severities/SEV1",
    "/cards/edit/rules?at=0",
    "/cards/file",
    "/drills",
    "/drills/arm",
    "/drills/history",
  ],
  ...["/drills/certificate", "/drills/scenarios", "/drills/scenarios/launch-day", "/drills/scenario/launch-day"],
  "/drills/edit/launch-day",
];
const steps = [
  ...[
    "",
    "/severity",
    "/first",
    "/five",
    "/update",
    "/sent",
    "/mitigate",
    "/work",
    "/decisions",
    "/handoff",
    "/log",
    "/picture",
    "/say",
  ],
  ...["/verify", "/stand-down", "/export", "/send", "/channel", "/rewrite", "/real"],
  ...["/score", "/debrief", "/restricted"],
  // Queries and hashes that an address may have.
  ...[
    "/update?template=executive-brief&audience=executives",
    "/say?words=open-call",
    "/handoff?role=ops",
    "/handoff?view=reader",
  ],
  ...["/restricted?audience=press", "/work#escalate", "/log?entry=none", "/export?format=svg", "/debrief?part=cards"],
];

/** The addresses that belong to no incident. */
export const placesOfApp: readonly string[] = places;

/** Returns the addresses of one incident; `incident` is the path of its board. */
export const placesOf = (incident: string): readonly string[] => steps.map((step) => incident + step);

/** Returns all of them. */
export const addressesOf = (incident: string): readonly string[] => [...placesOfApp, ...placesOf(incident)];
