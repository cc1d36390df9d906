// What came back from the other copy at this start.

import type { StorageHealth } from "../../../actions/ports.ts";
import { Button } from "../../parts/Button.tsx";
import { Notice } from "../../parts/Notice.tsx";
import { noticesWords, restoredWords } from "../../words/notices.ts";

export interface RestoredNoticeProps {
  readonly restored: NonNullable<StorageHealth["restored"]>;
  readonly onHide: () => void;
}

/** Returns the notice; it stays until it is hidden. */
export const RestoredNotice = ({ restored, onHide }: RestoredNoticeProps) => (
  <Notice
    actions={
      <Button look="quiet" onTap={onHide}>
        {noticesWords.hide}
      </Button>
    }
  >
    {restoredWords(restored)}
  </Notice>
);
