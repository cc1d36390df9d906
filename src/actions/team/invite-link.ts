// The link with which a phone joins a team. The secret comes after the #, which browsers never send to a server.

import { cleanName } from "../incident/clean-name.ts";

export interface Invite {
  /** Origin of the relay. */
  readonly relay: string;
  readonly inviteToken: string;
  /** What the team is called; the relay never learns it. */
  readonly team?: string;
}

const MAX_LENGTH = 1_000;

/** Returns the link; it opens the app at `app`. */
export const toInviteLink = (app: string, { relay, inviteToken, team }: Invite): string =>
  `${app}/join#relay=${encodeURIComponent(relay)}&invite=${inviteToken}${team ? `&team=${encodeURIComponent(team)}` : ""}`;

/** Returns what an invite link holds, wherever it was made; null if it isn't one. */
export const readInviteLink = (link: string): Invite | null => {
  const fragment = /\/join#(\S+)$/.exec(link.trim().slice(0, MAX_LENGTH))?.[1];
  if (fragment === undefined) return null;
  const fields = new Map(fragment.split("&").map((field) => splitOnce(field)));
  const inviteToken = fields.get("invite") ?? "";
  const relay = toRelayOrigin(decode(fields.get("relay") ?? ""));
  if (relay === null || !/^in_[A-Za-z0-9_-]{43}$/.test(inviteToken)) return null;
  const team = cleanName(decode(fields.get("team") ?? ""));
  return { relay, inviteToken, ...(team && { team }) };
};

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

const splitOnce = (field: string): readonly [string, string] => {
  const at = field.indexOf("=");
  return at < 0 ? [field, ""] : [field.slice(0, at), field.slice(at + 1)];
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
};
