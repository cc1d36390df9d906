// The text that announces a decision, ready to be copied or shared as an update: sending it restarts the status clock.

import type { Instant } from "../../domain/fact/ids.ts";
import type { UpdateFormat } from "../../domain/incident/course/facts.ts";
import type { MadeDecision } from "../../domain/incident/decision/state.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { clockTime, leftRoundedUp } from "../../domain/text/clock-face.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { statusFor } from "../../domain/update/suggest-template.ts";
import { type ComposedUpdate, composeUpdate } from "./compose-update.ts";
import type { ReadyUpdate } from "./post-update.ts";

export interface Announcement {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly decision: MadeDecision;
  readonly format: UpdateFormat;
  readonly now: Instant;
  /** The zone of the times in the text. */
  readonly zone: Zone;
}

/**
 * Returns the pack's text for decisions filled with this one, null if the pack has none. It promises the next update
 * that was decided; if that has passed, one interval from now.
 */
export const announceDecision = (announcement: Announcement): (ReadyUpdate & Pick<ComposedUpdate, "sms">) | null => {
  const { incident, pack, decision, format, now, zone } = announcement;
  const template = pack.templates.find(({ kind }) => kind === "decision");
  if (!template) return null;
  const status = statusFor(template, incident);
  const promised = decision.nextUpdateAt !== null && decision.nextUpdateAt > now ? decision.nextUpdateAt : null;
  const composed = composeUpdate({
    incident,
    pack,
    template,
    format,
    now,
    zone,
    status,
    overrides: {
      decision: decision.text,
      rationale: decision.rationale || null,
      "plan-b": decision.planB || null,
      ...(promised === null ? {} : { "next-update": promise(promised, now, zone) }),
    },
  });
  const { id, audience } = template;
  return { template: id, audience, format, status, ...composed, nextUpdateAt: promised ?? composed.nextUpdateAt };
};

const promise = (at: Instant, now: Instant, zone: Zone): string =>
  `${clockTime(at, zone)} (in ${leftRoundedUp(at - now)})`;
