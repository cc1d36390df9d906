// JSON with what editors and programs add to it: comments, commas at the end of lists, byte-order marks in the middle.
// Strings stay as they are, so what is read is certain.

const TOKEN =
  /"(?:[^"\\\n]|\\[^])*"|\/\/[^\n]*|\/\*[^]*?\*\/|,(?=(?:\s|\ufeff|\/\/[^\n]*\n|\/\*[^]*?\*\/)*[}\]])|\ufeff/g;

/** Returns the text without them; it is JSON if nothing else was wrong. */
export const strictJson = (text: string): string => text.replace(TOKEN, (token) => (token[0] === '"' ? token : ""));
