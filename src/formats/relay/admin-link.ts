// The link with which an operator hands a team's management to one of its phones. The code comes after the #, which
// browsers never send to a server.

import { findInReadings } from "../transfer/link-readings.ts";

/** Returns the link; it opens the team's phones in the app at `app`. */
export const toAdminLink = (app: string, adminToken: string): string => `${app}/team/phones#admin=${adminToken}`;

/** Returns the admin code that a text holds, alone or in a link; null if there is none. */
export const readAdminCode = (text: string): string | null =>
  findInReadings(text, (reading) => /(?<![\w-])ad_[\w-]{43}/.exec(reading)?.[0] ?? null);
