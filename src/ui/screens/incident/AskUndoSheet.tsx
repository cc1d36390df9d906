// A copied update may be in the channel already: Undo reaches the log, not what people have read.

import { Button } from "../../parts/Button.tsx";
import { Sheet } from "../../parts/Sheet.tsx";
import { undoWords } from "../../words/undo.ts";

export interface AskUndoSheetProps {
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export const AskUndoSheet = ({ onUndo, onClose }: AskUndoSheetProps) => (
  <Sheet
    title={undoWords.mayBePosted}
    onClose={onClose}
    closeLabel={undoWords.keep}
    actions={<Button onTap={onUndo}>{undoWords.inLogOnly}</Button>}
  />
);
