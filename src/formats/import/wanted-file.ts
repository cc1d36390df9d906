// What a file is picked for. The reader opens the same containers for each, and names a file of another kind.

export type WantedFile = "log" | "cards" | "scenario";

/** The field "format" of our own files. */
export const formatOf = { log: "first90.incident", cards: "first90.pack", scenario: "first90.scenario" } as const;

/** A file read as text of the wanted kind, one JSON value after another if there are several; or why it can't be. */
export type OpenedFile =
  | {
      readonly text: string;
      /** What else was in the file, and wasn't taken. */
      readonly beside?: readonly string[];
    }
  | { readonly sentence: string };
