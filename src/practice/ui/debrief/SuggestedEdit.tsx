// One suggested change to a card: the text now, the text it would become, one tap to apply it and one to take it back.

import { useId, useState } from "preact/hooks";
import { editCard, takeBackCard } from "../../../actions/cards/edit-card.ts";
import { undoEntry } from "../../../actions/incident/undo-entry.ts";
import type { FactId } from "../../../domain/fact/ids.ts";
import type { CardEdit } from "../../../domain/pack/card-edits.ts";
import type { PackEntry } from "../../../domain/pack/pack.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { LinesField } from "../../../ui/parts/Field.tsx";
import { Panel } from "../../../ui/parts/layout/Panel.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Text } from "../../../ui/parts/text/Text.tsx";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import { questionWords } from "../words/debrief.ts";
import styles from "./SuggestedEdit.module.css";

export interface SuggestedEditProps {
  /** The name of the card, and where it is. */
  readonly card: string;
  readonly href: string;
  /** The text that is there now; null if something is added. */
  readonly standing: string | null;
  readonly hint?: string;
  readonly label: string;
  readonly suggestion: string;
  readonly lines?: number;
  readonly edit: (text: string) => CardEdit;
  /** Goes into the drill's log with the change. */
  readonly note: string;
  readonly onChange: () => void;
}

interface Applied {
  readonly key: CardEdit["key"];
  readonly before: PackEntry | null;
  readonly note: FactId | null;
}

/** Its text can be changed before it is applied. */
export const SuggestedEdit = ({ suggestion, standing, onChange, ...props }: SuggestedEditProps) => {
  const session = useSession();
  const { ports } = useApp();
  const id = useId();
  const [text, setText] = useState(suggestion);
  const [shown] = useState(standing);
  const [applied, setApplied] = useState<Applied | null>(null);
  const [said, setSaid] = useState("");

  const apply = async (): Promise<void> => {
    const outcome = await editCard(ports, props.edit(text));
    if (outcome.type === "refused") setSaid(questionWords.refused(outcome.problem));
    else if (outcome.type === "failed") setSaid(questionWords.failed);
    else {
      session.run({ type: "addNote", kind: "question", text: props.note });
      setApplied({ ...outcome, note: session.incident.get().last?.fact ?? null });
      setSaid(questionWords.applied);
      onChange();
    }
  };
  const takeBack = async ({ key, before, note }: Applied): Promise<void> => {
    if (!(await takeBackCard(ports, key, before))) return setSaid(questionWords.failed);
    if (note) await undoEntry(session, note);
    setApplied(null);
    setSaid(questionWords.undone);
    onChange();
  };
  const isSame = text.trim() === "" || text.trim() === shown;
  return (
    <Panel gap={2}>
      {shown !== null && (
        <p>
          <Hint as="span">{applied ? questionWords.before : questionWords.now}: </Hint>
          {shown}
        </p>
      )}
      {props.hint && <Hint>{props.hint}</Hint>}
      <Text as="label" weight="label" for={id}>
        {props.label}
      </Text>
      <LinesField
        id={id}
        rows={props.lines ?? 2}
        value={text}
        readOnly={applied !== null}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {applied ? (
        <div class={styles.actions}>
          <Button onTap={() => void takeBack(applied)}>{questionWords.undo}</Button>
          <a class={styles.see} href={props.href}>
            {questionWords.see}
          </a>
        </div>
      ) : (
        <Button once disabled={isSame} onTap={() => void apply()}>
          {isSame && text.trim() !== "" ? questionWords.same : questionWords.apply(props.card)}
        </Button>
      )}
      <p role="status">{said}</p>
    </Panel>
  );
};
