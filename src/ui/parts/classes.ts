// One class attribute out of several, some of which may be off.

/** Returns the names that are on, separated by spaces. */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(" ");
