// What can be added to a log afterwards, and its other views.

import { useLocation } from "preact-iso";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { earlierWords, logWords } from "../../../words/log.ts";
import { useSession } from "../use-session.ts";

export interface LogToolsSheetProps {
  /** True if nothing can be added any more. */
  readonly isReadOnly: boolean;
  readonly onOpen: (sheet: "earlier" | "impact") => void;
  readonly onBeginning: () => void;
  readonly onClose: () => void;
}

export const LogToolsSheet = ({ isReadOnly, onOpen, onBeginning, onClose }: LogToolsSheetProps) => {
  const { id } = useSession();
  const { route } = useLocation();
  return (
    <Sheet
      title={logWords.tools}
      onClose={onClose}
      actions={
        <>
          {!isReadOnly && (
            <>
              <Button onTap={() => onOpen("earlier")}>{earlierWords.open}</Button>
              <Button onTap={() => onOpen("impact")}>{earlierWords.openImpact}</Button>
            </>
          )}
          <Button onTap={() => route(`/incident/${id}/picture`)}>{logWords.toPicture}</Button>
          <Button
            onTap={() => {
              onClose();
              onBeginning();
            }}
          >
            {logWords.toBeginning}
          </Button>
        </>
      }
    />
  );
};
