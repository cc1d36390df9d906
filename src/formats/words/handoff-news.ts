// The line that tells a channel who took a role over, and from whom.

import type { Seat } from "../../domain/incident/command/state.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { clockTime } from "../../domain/text/clock-face.ts";
import type { Zone } from "../../domain/text/zone.ts";

type HandedOver = Omit<NonNullable<Seat["lastHandoff"]>, "device" | "offeredOn">;

/** Returns the sentence, its time in `zone`; somebody without a name is "a new" holder of the role. */
export const handoffNews = ({ role, from, to, at }: HandedOver, pack: Pack, zone: Zone): string => {
  const name = plain(pack.roles.find(({ id }) => id === role)?.name ?? role);
  const [giver, taker] = [plain(from?.name ?? ""), plain(to.name)];
  const rest = `at ${clockTime(at, zone)}${giver === "" ? "" : `, from ${giver}`}.`;
  return taker === "" ? `A new ${name} took over ${rest}` : `${taker} took over as ${name} ${rest}`;
};

// Text in braces would be taken for a field of the template.
const plain = (text: string): string => text.replace(/[{}]/g, "").trim();
