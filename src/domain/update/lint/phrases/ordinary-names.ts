// First names that are ordinary words too, in the order of how they mislead.

/** Months and seasons: what is in, since or until them is no person. */
export const seasons: ReadonlySet<string> = new Set("May April June August Summer Autumn".split(" "));

/** Words that are also the names of companies, streets and things. */
export const things: ReadonlySet<string> = new Set(
  "Art Chase Rose Hope Grace Joy Faith Ruby Pearl Amber Jade Crystal Dean Drew Frank Grant Forest Max Victor Star Sky Robin".split(
    " ",
  ),
);

/** Verbs, nouns and adjectives that may begin a sentence. */
export const others: ReadonlySet<string> = new Set(
  "Will Mark Bill Rob Sue Pat Jack Dawn Ray Miles Page Lance Guy Chance Bob Nick Josh Chip Chuck Gene Rich Rusty Sandy Penny Holly Ivy Iris Olive Violet Daisy Heather Basil Sage Reed Cliff Wade Lane Earl Don Van Angel Carol Eve Melody Paris Sydney Jordan Austin Charlotte Florence Victoria Georgia".split(
    " ",
  ),
);
