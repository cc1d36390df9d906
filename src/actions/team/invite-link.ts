// The link with which a phone joins a team. The secret comes after the #, which browsers never send to a server.

import { joinFieldsIn } from "../../formats/relay/join-fields.ts";
import { findInReadings } from "../../formats/transfer/link-readings.ts";
import { cleanName } from "../incident/clean-name.ts";

export interface Invite {
  /** Origin of the relay. */
  readonly relay: string;
  readonly inviteToken: string;
  /** What the team is called; the relay never learns it. */
  readonly team?: string;
}

/**
 * Returns the link; it opens the app at `app`. The secret comes last, because its length is known: what is behind it in
 * a message isn't taken for the name of the team.
 */
export const toInviteLink = (app: string, { relay, inviteToken, team }: Invite): string =>
  `${app}/join#relay=${encodeURIComponent(relay)}${team ? `&team=${encodeURIComponent(team)}` : ""}&invite=${inviteToken}`;

/** Returns what a text holds as an invite link, wherever that was made; null if there is none. */
export const readInviteLink = (text: string): Invite | null =>
  findInReadings(text, (reading) => invitesIn(reading)[0] ?? null);

/** Returns the invites in one reading of a text. */
export const invitesIn = (reading: string): readonly Invite[] =>
  joinFieldsIn(reading).flatMap((fields) => {
    const inviteToken = fields.secret("invite", "in");
    const relay = toRelayOrigin(decode(fields.value("relay")));
    if (relay === null || inviteToken === null) return [];
    const team = cleanName(decode(fields.value("team")));
    return [{ relay, inviteToken, ...(team && { team }) }];
  });

/**
 * Returns the origin that an address stands for, with https unless it says otherwise; null if it isn't an address. Only
 * a relay on the same machine may do without https, because tokens are sent to it.
 */
export const toRelayOrigin = (text: string): string | null => {
  const typed = text.trim().replace(/\/+$/, "");
  const match = /^(?:(https?):\/\/)?((?:[a-z0-9-]+\.)*[a-z0-9-]+)(:\d{1,5})?$/i.exec(typed);
  if (!match) return null;
  const [, scheme = "https", host = "", port = ""] = match;
  const isHere = host.toLowerCase() === "localhost" || host === "127.0.0.1";
  if (scheme.toLowerCase() === "http" && !isHere) return null;
  return `${scheme}://${host}${port}`.toLowerCase();
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
};
