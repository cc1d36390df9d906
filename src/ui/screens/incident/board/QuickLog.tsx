// The quick log: a kind, a few words, one tap. A note may also stay without words of its own kind.

import { useState } from "preact/hooks";
import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import type { NoteKind } from "../../../../domain/incident/facts.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { boardWords } from "../../../words/board.ts";
import styles from "./LoopStrip.module.css";

/** Returns the form; the entry is stamped at the tap. */
export const QuickLog = ({ session }: { readonly session: IncidentSession }) => {
  const [kind, setKind] = useState<NoteKind>("note");
  return (
    <section class={styles.loop} aria-labelledby="log-title">
      <h2 id="log-title">{boardWords.log}</h2>
      <Choices
        label={boardWords.kind}
        labelHidden
        choices={(Object.entries(boardWords.kinds) as [NoteKind, string][]).map(([value, name]) => ({ value, name }))}
        chosen={kind}
        onChoose={setKind}
      />
      <TextEntry
        label={boardWords.entry}
        button={boardWords.add}
        onEnter={(text) => {
          if (session.run({ type: "addNote", kind, text }).type === "refused") return false;
          setKind("note"); // the next remark is no decision because this one was
          return true;
        }}
      />
    </section>
  );
};
