// The text for someone who is called in, as it would go out now.

import type { Instant } from "../../domain/fact/ids.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Escalation } from "../../domain/incident/work/state.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { landings } from "../../formats/landing/landings.ts";
import { escalationText } from "../../formats/words/escalation-text.ts";

export interface EscalationDraft {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly escalation: Pick<Escalation, "to" | "person" | "reason">;
  readonly now: Instant;
  /** The zone of the times in the text. */
  readonly zone: Zone;
}

/** Returns plain lines; what is shown is what is copied, and a typed "@channel" pings nobody. */
export const composeEscalation = ({ incident, pack, escalation, now, zone }: EscalationDraft): string =>
  landings.chat.typed(escalationText(incident, pack, escalation, { now, zone }));
