// The text that says in the channel who has command now, ready to be copied or shared as an update.

import type { Instant } from "../../domain/fact/ids.ts";
import type { Seat } from "../../domain/incident/command/state.ts";
import type { UpdateFormat } from "../../domain/incident/course/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { statusFor } from "../../domain/update/suggest-template.ts";
import { handoffNews } from "../../formats/words/handoff-news.ts";
import { type ComposedUpdate, composeUpdate } from "./compose-update.ts";
import type { ReadyUpdate } from "./post-update.ts";

export interface HandoffToTell {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly handed: Omit<NonNullable<Seat["lastHandoff"]>, "device" | "offeredOn">;
  readonly format: UpdateFormat;
  readonly now: Instant;
  /** The zone of the times in the text. */
  readonly zone: Zone;
}

/** Returns the pack's text for handoffs with who took over from whom on top; null if the pack has none. */
export const announceHandoff = (telling: HandoffToTell): (ReadyUpdate & Pick<ComposedUpdate, "sms">) | null => {
  const { incident, pack, handed, format, now, zone } = telling;
  const template = pack.templates.find(({ kind }) => kind === "handoff");
  if (!template) return null;
  const status = statusFor(template, incident);
  const news = { label: null, text: handoffNews(handed, pack, zone), optional: false };
  const told = { ...template, lines: [news, ...template.lines], sms: `${template.sms} | ${news.text}` };
  const composed = composeUpdate({ incident, pack, template: told, format, now, zone, status, overrides: {} });
  return { template: template.id, audience: template.audience, format, status, ...composed };
};
