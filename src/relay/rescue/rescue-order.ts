// What an operator can do for a team, as options of the command line. Never from the environment: there they would be
// done again at every start.

import { type RescueOrder, type rescueDeeds, rescueOrder } from "../../formats/relay/rescue-bodies.ts";
import type { GivenOptions } from "../given-options.ts";

/** The order for a team or a phone, and what its option does; the value is an id that --teams or --team shows. */
const orders = {
  "--team": "team",
  "--renew-admin": "renew-admin",
  "--renew-invite": "renew-invite",
  "--remove-phone": "remove-phone",
  "--delete-team": "delete-team",
} as const satisfies Record<string, (typeof rescueDeeds)[number]>;

/** Returns the one order that is given, null if there is none, or a sentence. */
export const readOrder = ({ value, isOn }: GivenOptions): RescueOrder | string | null => {
  const named = (Object.keys(orders) as (keyof typeof orders)[]).filter((option) => isOn(option));
  const [option, other] = named;
  if (other !== undefined || (option !== undefined && isOn("--teams"))) {
    return "Give one thing to do for a team at a time.";
  }
  if (option === undefined) return isOn("--teams") ? { do: "teams" } : null;
  const order = rescueOrder.safeParse({ do: orders[option], id: value(option) });
  const shown = option === "--remove-phone" ? "--team ID shows them" : "--teams shows them";
  return order.success ? order.data : `${option} needs an id: ${shown}.`;
};
