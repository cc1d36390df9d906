// Puts a finished text on the clipboard as the place needs it that it is pasted in.

import { htmlOf, type LandingPlace, landings } from "../../formats/landing/landings.ts";
import type { Clipboard } from "./ports.ts";

/** Resolves to false if the browser refuses. Lines for any channel call no group, whoever made them. */
export const copyText = (clipboard: Clipboard, text: string, place: LandingPlace): Promise<boolean> => {
  const landed = place === "chat" ? landings.chat.typed(text) : text;
  return clipboard.copy(landed, htmlOf(landed, place));
};
