// Takes back the entry that it names, or puts it back. Only entries logged on this phone: one from another phone is
// corrected in the log, which shows what was said. What was taken back on this phone is put back on it.

import { useState } from "preact/hooks";
import { undoEntry } from "../../../actions/incident/undo-entry.ts";
import type { DeviceId } from "../../../domain/fact/ids.ts";
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
  /** The phone that took it back; null while it counts. */
  readonly takenBackOn: DeviceId | null;
}

/** Shows nothing for an entry from another phone. A copied update asks first. */
export const UndoButton = ({ fact, pack, takenBackOn }: UndoButtonProps) => {
  const session = useSession();
  const { ports } = useApp();
  const [isAsking, setAsking] = useState(false);
  const target = fact.id;
  if ((takenBackOn ?? fact.device) !== ports.identity.device) return null;
  if (takenBackOn !== null)
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
