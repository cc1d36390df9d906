// Takes back the entry that it names, or puts it back. Only entries logged on this phone: one from another phone is
// corrected in the log, which shows what was said.

import { useState } from "preact/hooks";
import { undoEntry } from "../../../actions/incident/undo-entry.ts";
import { type Fact, isUpdate } from "../../../domain/incident/facts.ts";
import type { Pack } from "../../../domain/pack/pack.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { undoName, undoWords } from "../../words/undo.ts";
import { AskUndoSheet } from "./AskUndoSheet.tsx";
import { useSession } from "./use-session.ts";

export interface UndoButtonProps {
  /** The entry it is about. */
  readonly fact: Fact;
  readonly pack: Pack | null;
  readonly isTakenBack: boolean;
}

/** Shows nothing for an entry from another phone. A copied update asks first. */
export const UndoButton = ({ fact, pack, isTakenBack }: UndoButtonProps) => {
  const session = useSession();
  const { ports } = useApp();
  const [isAsking, setAsking] = useState(false);
  const target = fact.id;
  if (fact.device !== ports.identity.device) return null;
  if (isTakenBack)
    return (
      <Button look="quiet" command={target} onTap={() => session.run({ type: "restoreEntry", target })}>
        {undoWords.putBack}
      </Button>
    );
  const undo = (): void => {
    setAsking(false);
    void undoEntry(session, target);
  };
  return (
    <>
      <Button look="quiet" command={target} onTap={() => (isUpdate(fact) ? setAsking(true) : undo())}>
        {undoWords.undo(undoName(fact, pack))}
      </Button>
      {isAsking && <AskUndoSheet onUndo={undo} onClose={() => setAsking(false)} />}
    </>
  );
};
