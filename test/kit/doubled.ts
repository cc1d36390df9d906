// The kinds of buttons that the double-tapping thumbs tap, by walk. Each walk is held to its list, and the lists together
// to every button of the app.

export const doubledInIncident: readonly string[] = [];
export const doubledInWork: readonly string[] = [];
export const doubledInTeam: readonly string[] = [
  "Arm a surprise drill",
  "Check again",
  "Copy invite link",
  "Create a team",
  "Create team",
  "Disarm the drill",
  "Join or create a team",
  "Join team",
  "Leave the team",
  "Phones of the team",
  "Renew the invite",
  "Renew the subscription",
  "Save",
  "Send a test push",
];
export const doubledInDrill: readonly string[] = [
  "Acknowledge",
  "Ask",
  "Ask someone by name",
  "Copy channel name",
  "Copy this",
  "Declare incident",
  "End drill",
  "I am IC",
  "Leave the drill",
  "Real incident now",
  "Start drill",
];

/** All of them. */
export const doubled: ReadonlySet<string> = new Set([
  ...doubledInIncident,
  ...doubledInWork,
  ...doubledInTeam,
  ...doubledInDrill,
]);
