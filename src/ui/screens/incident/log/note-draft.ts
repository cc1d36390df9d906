// Text in the log field that isn't logged yet, stored like an update's edited text: the kind is part of its key.

import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import type { DraftKey, Drafts } from "../../../../actions/ports/ports.ts";
import type { IncidentId } from "../../../../domain/fact/ids.ts";
import type { NoteKind } from "../../../../domain/incident/course/facts.ts";
import { filledFrom } from "../../../../domain/update/draft-age.ts";
import { boardWords } from "../../../words/board.ts";

export interface NoteDraft {
  readonly kind: NoteKind;
  readonly text: string;
}

/** Returns the text typed and the kind chosen; an empty note if there is nothing. */
export const readNote = (drafts: Drafts, incident: IncidentId): NoteDraft => {
  for (const kind of Object.keys(boardWords.kinds) as NoteKind[]) {
    const draft = drafts.get(keyOf(incident, kind));
    if (draft) return { kind, text: draft.text };
  }
  return { kind: "note", text: "" };
};

/** Stores `next` in place of `before`; an empty note isn't stored. */
export const keepNote = (drafts: Drafts, session: IncidentSession, before: NoteDraft, next: NoteDraft): void => {
  const isNothing = next.text === "" && next.kind === "note";
  if (before.kind !== next.kind || isNothing) drafts.remove(keyOf(session.id, before.kind));
  if (isNothing) return;
  const from = filledFrom(session.incident.get(), { status: "investigating", nextUpdateAt: null, zone: 0 });
  drafts.set(keyOf(session.id, next.kind), { text: next.text, from, aside: false });
};

const keyOf = (incident: IncidentId, kind: NoteKind): DraftKey => ({
  incident,
  template: `log.${kind}`,
  format: "slack",
});
