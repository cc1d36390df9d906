// Places in a text as people count them.

/** Returns the number of the line that a character is in. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;
