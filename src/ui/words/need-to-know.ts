// Who needs to know of a restricted incident, said where something is written or about to leave.

/** "Ana, Ben and Cleo". */
const listOf = (names: readonly string[]): string =>
  [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");

export const needToKnowWords = {
  listed: (names: readonly string[]): string => `Need to know: ${listOf(names)}.`,
  unlisted: "Restricted: send it only to people who need to know.",
  warning: "This log is restricted. Give it only to people who need to know.",
  allow: "They need to know: go on",
} as const;
