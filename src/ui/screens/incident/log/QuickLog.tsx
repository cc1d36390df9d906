// The quick log: a kind, a few words, one tap. Text that isn't logged yet survives a reload, together with its kind.

import { useState } from "preact/hooks";
import type { NoteKind } from "../../../../domain/incident/course/facts.ts";
import { useApp } from "../../../context/app-context.ts";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { ToolButton } from "../../../parts/ToolButton.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { boardWords } from "../../../words/board.ts";
import { useSession } from "../use-session.ts";
import { noteIcons } from "./kind-icons.ts";
import { keepNote, type NoteDraft, readNote } from "./note-draft.ts";
import styles from "./QuickLog.module.css";

/** The entry is stamped at the tap. */
export const QuickLog = () => {
  const session = useSession();
  const { drafts } = useApp().ports;
  const [start] = useState(() => readNote(drafts, session.id));
  const [note, setNote] = useState(start);
  const { kind } = note;
  const keep = (next: NoteDraft): void => {
    setNote(next);
    keepNote(drafts, session, note, next);
  };
  return (
    <Stack gap={1}>
      <Row as="fieldset" gap="none" class={styles.kinds} aria-label={boardWords.kind}>
        {(Object.entries(boardWords.kinds) as [NoteKind, string][]).map(([value, name]) => (
          <ToolButton
            key={value}
            icon={noteIcons[value]}
            name={name}
            pressed={value === kind}
            onTap={() => keep({ ...note, kind: value })}
          />
        ))}
      </Row>
      {kind === "impact" && <Hint look="small">{boardWords.impactHint}</Hint>}
      <TextEntry
        label={boardWords.entry}
        button={boardWords.add}
        start={start.text}
        onType={(text) => keep({ kind, text })}
        onEnter={(text) => {
          if (session.run({ type: "addNote", kind, text }).type === "refused") return false;
          keep({ kind: "note", text: "" }); // the next remark isn't a decision just because this one was
          return true;
        }}
      />
    </Stack>
  );
};
