// The fields of bodies to and from the relay. Every limit has its own words, because the relay answers with them.

import * as z from "zod/mini";
import type { RoleId } from "../../domain/pack/pack.ts";
import { anyRole, id } from "../fact/fields.ts";
import { schemaOf } from "../json/shape-schema.ts";
import { list, text, whole } from "../pack/pack-limits.ts";

/** An id that travels: of a team, device, incident, drill or push. */
export const relayId = schemaOf(id) as z.ZodMiniType<string>;

/** A role that a phone may cover. */
export const coveredRole = schemaOf(anyRole) as z.ZodMiniType<RoleId>;

/** Epoch milliseconds from 1970 to 9999. */
export const epochMs = whole(0, 253_402_300_799_999);

/**
 * A moment by a phone's clock, and when the request left by the same clock: together they show how long ago it was,
 * however wrong the clock is.
 */
export const phoneMoment = { at: epochMs, sentAt: z.optional(epochMs) };

/** `op_` setup code, `ad_` team admin, `in_` invite, `dv_` device, each with 32 random bytes in base64url. */
export const tokenOf = (prefix: "op" | "ad" | "in" | "dv") =>
  z.string().check(z.regex(new RegExp(`^${prefix}_[A-Za-z0-9_-]{43}$`), `must be a token that begins with ${prefix}_`));

/** What people call a phone in their team. */
export const deviceName = text(60);

const eachOnce = <Item>(items: readonly Item[]): boolean => new Set(items).size === items.length;

/** The roles that a phone covers; the list may be empty. */
export const coveredRoles = list(coveredRole, 0, 8).check(z.refine(eachOnce, "must name each role once"));

/** The devices that are meant; null leaves the choice to the relay. */
export const deviceIds = z.nullable(list(relayId, 1, 500).check(z.refine(eachOnce, "must name each device once")));

const isKnownZone = (zone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
};

/** A time zone by its IANA name, if the machine that reads it knows it. */
export const zoneField = z
  .string()
  .check(
    z.refine(
      (zone) => /^[A-Za-z0-9_+/-]{1,64}$/.test(zone) && isKnownZone(zone),
      "must be the name of a known time zone, such as Europe/Berlin",
    ),
  );

/** Exactly this many bytes in base64url without padding. */
export const base64urlBytes = (bytes: number) =>
  z
    .string()
    .check(
      z.regex(
        new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`),
        `must be ${bytes} bytes in base64url without padding`,
      ),
    );

/** A public key on P-256, uncompressed: 65 bytes, of which the first is 4. */
export const publicKey = base64urlBytes(65).check(z.regex(/^B/, "must be an uncompressed public key on P-256"));
