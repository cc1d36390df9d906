// The name of something that nothing here knows any more: a step of other cards, a trigger of another version.

/** Returns "no root cause" for "no-root-cause-sev1" (people name severities as they like), "stand down" for "standDown". */
export const idInWords = (id: string): string =>
  id
    .replace(/-sev\d$/, "")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .replaceAll(/[-_/]+/g, " ")
    .trim()
    .toLowerCase();
