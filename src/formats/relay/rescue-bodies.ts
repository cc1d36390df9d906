// What an operator's command and the relay that has the database open say to each other.

import * as z from "zod/mini";
import { relayId } from "./relay-fields.ts";

/** What can be done for one team or phone. */
export const rescueDeeds = ["team", "renew-admin", "renew-invite", "remove-phone", "delete-team"] as const;

export const rescueOrder = z.union([
  z.strictObject({ do: z.literal("teams") }),
  z.strictObject({ do: z.enum(rescueDeeds), id: relayId }),
]);

export type RescueOrder = z.infer<typeof rescueOrder>;

export const rescueAnswer = z.object({ ok: z.boolean(), text: z.string() });
