// Findings of this start in the two copies: damaged lines, or entries that came back from the other one.

import { Button } from "../../parts/Button.tsx";
import { Notice } from "../../parts/Notice.tsx";
import { noticesWords } from "../../words/notices.ts";

export interface CopyNoticeProps {
  readonly sentence: string;
  readonly onHide: () => void;
}

/** It stays until somebody hides it. */
export const CopyNotice = ({ sentence, onHide }: CopyNoticeProps) => (
  <Notice
    actions={
      <Button look="quiet" onTap={onHide}>
        {noticesWords.hide}
      </Button>
    }
  >
    {sentence}
  </Notice>
);
