// Copies or shares a composed update, and logs it once that is done. Whether it was posted, only a person can say.

import type { Instant } from "../../domain/fact/ids.ts";
import type { MarkedPhase, UpdateFormat, UpdateWay } from "../../domain/incident/course/facts.ts";
import { heldBack } from "../../domain/incident/held-back.ts";
import type { Audience, UpdateStatus } from "../../domain/pack/pack.ts";
import type { IncidentSession } from "../incident/incident-session.ts";
import { copyText } from "../ports/copy-text.ts";
import type { Ports } from "../ports/ports.ts";

/** An update exactly as it is shown and will be pasted. */
export interface ReadyUpdate {
  readonly template: string;
  readonly audience: Audience;
  readonly format: UpdateFormat;
  readonly status: UpdateStatus;
  readonly subject: string | null;
  readonly text: string;
  /** What the log keeps instead of the text, if the text has something that may not be in a log. */
  readonly kept?: string;
  readonly nextUpdateAt: Instant | null;
  /** The phase that the same entry moves the incident to; left out if the phase stays the same. */
  readonly marks?: MarkedPhase;
}

export type PostOutcome =
  | { readonly type: "posted"; readonly way: UpdateWay }
  /** It was not logged; the session's refusal says why. Unless it was refused as held back, the text has left. */
  | { readonly type: "notLogged" }
  | { readonly type: "dismissed" }
  /** Neither sharing nor the clipboard works here: show the text selected, then call `confirmSelected`. */
  | { readonly type: "selectByHand" };

/** Resolves to "posted" once the text is on the clipboard and logged; the log restarts the status clock. */
export const copyUpdate = async (ports: Ports, session: IncidentSession, update: ReadyUpdate): Promise<PostOutcome> => {
  if (isHeldBack(session, update)) return logUpdate(ports, session, update, "copied");
  if (!(await copyText(ports.clipboard, update.text, update.format))) return { type: "selectByHand" };
  return logUpdate(ports, session, update, "copied");
};

/** Resolves to "posted" once the share sheet has the text; falls back to the clipboard, then to selected text. */
export const shareUpdate = async (
  ports: Ports,
  session: IncidentSession,
  update: ReadyUpdate,
): Promise<PostOutcome> => {
  if (!ports.share.canShareText() || isHeldBack(session, update)) return copyUpdate(ports, session, update);
  const shared = await ports.share.shareText(update.subject, bodyOf(update));
  if (shared === "dismissed") return { type: "dismissed" };
  return shared === "shared" ? logUpdate(ports, session, update, "shared") : copyUpdate(ports, session, update);
};

/** Returns the outcome of logging an update that was copied by hand from the selected text. */
export const confirmSelected = (ports: Ports, session: IncidentSession, update: ReadyUpdate): PostOutcome =>
  logUpdate(ports, session, update, "selected");

// A mail gets its subject from the share sheet, so it isn't a line of the text as well.
const bodyOf = ({ subject, text }: ReadyUpdate): string =>
  subject === null ? text : text.replace(/^Subject:.*\n*/m, "");

// Nothing leaves for readers who may not be told: the log refuses such an entry, and says why.
const isHeldBack = (session: IncidentSession, { audience }: ReadyUpdate): boolean =>
  heldBack(session.incident.get(), audience) !== null;

// What was copied no longer needs a draft; the log keeps its text.
const logUpdate = (ports: Ports, session: IncidentSession, update: ReadyUpdate, way: UpdateWay): PostOutcome => {
  const { template, audience, format, status, subject, text, kept = text, nextUpdateAt, marks } = update;
  const posted = { template, audience, format, way, status, subject, text: kept, nextUpdateAt };
  const command = { type: "postUpdate", update: posted, ...(marks ? { marks } : {}) } as const;
  if (session.run(command).type === "refused") return { type: "notLogged" };
  ports.drafts.remove({ incident: session.id, template, format });
  return { type: "posted", way };
};
