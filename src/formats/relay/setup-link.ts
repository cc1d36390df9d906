// The link that a relay prints for its operator: it opens the page for a new team with the setup code filled in. The
// code comes after the #, which browsers never send to a server.

import { findInReadings } from "../transfer/link-readings.ts";
import { joinFieldsIn } from "./join-fields.ts";

/** Returns the link; it opens the app at `app`. */
export const toSetupLink = (app: string, setupCode: string): string => `${app}/join#setup=${setupCode}`;

/** Returns the setup code that a text holds as a link, whichever relay printed it; null if there is none. */
export const readSetupLink = (text: string): string | null =>
  findInReadings(text, (reading) => setupCodesIn(reading)[0] ?? null);

/** Returns the setup codes in one reading of a text. */
export const setupCodesIn = (reading: string): readonly string[] =>
  joinFieldsIn(reading).flatMap((fields) => fields.secret("setup", "op") ?? []);
