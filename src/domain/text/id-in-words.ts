// The name of something that nothing here knows any more: a step of other cards, a trigger of another version.

/** Returns "no root cause" for "no-root-cause" and "stand down" for "standDown". */
export const idInWords = (id: string): string =>
  id
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .replaceAll(/[-_/]+/g, " ")
    .trim()
    .toLowerCase();
