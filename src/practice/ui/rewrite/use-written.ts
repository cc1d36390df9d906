// What the player has written: text being typed is stored on this phone, text that is kept goes into the log.

import { useState } from "preact/hooks";
import type { IncidentSession } from "../../../actions/incident/incident-session.ts";
import type { DraftKey } from "../../../actions/ports/ports.ts";
import { filledFrom } from "../../../domain/update/draft-age.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import type { DrillLog } from "../../domain/run/read-drill.ts";

export interface Written {
  /** The text of a passage as its field shows it, and whether the log has the same. */
  of(passage: string): { readonly text: string; readonly isKept: boolean };
  change(passage: string, text: string): void;
  /** Logs the passage. */
  keep(passage: string): void;
}

/** Returns the texts of all passages. */
export const useWritten = (session: IncidentSession, drill: DrillLog): Written => {
  const { ports } = useApp();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const key = (passage: string): DraftKey => ({
    incident: session.id,
    template: `rewrite.${passage}`,
    format: "markdown",
  });
  const logged = (passage: string): string | null => {
    const fact = drill.facts.findLast((one) => one.type === "passage.rewritten/1" && one.data.passage === passage);
    return fact?.type === "passage.rewritten/1" ? fact.data.text : null;
  };
  const of: Written["of"] = (passage) => {
    const text = typed[passage] ?? ports.drafts.get(key(passage))?.text ?? logged(passage) ?? "";
    return { text, isKept: text.trim() !== "" && text.trim() === logged(passage) };
  };
  return {
    of,
    change(passage, text) {
      setTyped({ ...typed, [passage]: text });
      const from = filledFrom(session.incident.get(), { status: "resolved", nextUpdateAt: null, zone: 0 });
      ports.drafts.set(key(passage), { text, from, aside: false });
    },
    keep(passage) {
      const { type } = session.run({ type: "rewritePassage", passage, text: of(passage).text });
      if (type === "accepted") ports.drafts.remove(key(passage));
    },
  };
};
