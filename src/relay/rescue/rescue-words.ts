// How teams and phones are listed for the operator, one a line.

import type { ListedTeam } from "../store/queries/list-teams.ts";

/** Returns a team's line. */
export const teamLine = ({ id, zone, createdAt, phones, subscribed, admins, lastSeenAt }: ListedTeam): string =>
  [
    id,
    `${count(phones, "phone")}, ${subscribed} with push`,
    count(admins, "admin code"),
    zone,
    `made ${utc(createdAt)}`,
    lastSeenAt === null ? "never seen" : `last seen ${utc(lastSeenAt)}`,
  ].join("  ");

interface ListedPhone {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly joined_at: number;
  readonly subscribed_at: number | null;
  readonly received_at: number | null;
}

/** Returns what a person typed without anything that a terminal would obey. */
export const shownName = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, "");

/** Returns a phone's line. */
export const phoneLine = ({ id, name, roles, joined_at, subscribed_at, received_at }: ListedPhone): string =>
  [
    `  ${id}`,
    `“${shownName(name)}”`,
    roles.join(", ") || "no roles",
    subscribed_at === null ? "no push" : "push on",
    `joined ${utc(joined_at)}`,
    received_at === null ? "no push received" : `last push ${utc(received_at)}`,
  ].join("  ");

/** Returns why there is nothing to do. */
export const notHere = (what: "team" | "phone", id: string): string =>
  what === "team"
    ? `There is no team ${id} here. --teams shows those that there are.`
    : `There is no phone ${id} here. --team ID shows a team’s phones.`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
