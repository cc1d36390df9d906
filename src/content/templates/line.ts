// How a line of a template is written in this folder.

import type { TemplateLine } from "../../domain/pack/pack.ts";

/** Returns a line; an "if known" one is left out of the text while all of its fields are unknown. */
export const line = (label: string | null, text: string, when: "always" | "if known" = "always"): TemplateLine => ({
  label,
  text,
  optional: when === "if known",
});
