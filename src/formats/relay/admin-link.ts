// The link with which an operator hands a team's management to one of its phones. The code comes after the #, which
// browsers never send to a server.

import { findInReadings } from "../transfer/link-readings.ts";
import { joinFieldsIn } from "./join-fields.ts";

/** Returns the link; it opens the app at `app`. */
export const toAdminLink = (app: string, adminToken: string): string => `${app}/join#admin=${adminToken}`;

/** Returns the admin code that a text holds, alone or in a link; null if there is none. */
export const readAdminCode = (text: string): string | null =>
  findInReadings(text, (reading) => {
    const [linked] = joinFieldsIn(reading).flatMap((fields) => fields.secret("admin", "ad") ?? []);
    return linked ?? /(?<![\w-])ad_[\w-]{43}(?![\w-])/.exec(reading)?.[0] ?? null;
  });
