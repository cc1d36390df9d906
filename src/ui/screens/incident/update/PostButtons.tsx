// Copy and share, the two ways out, with what came of the last try.

import { Button } from "../../../parts/Button.tsx";
import { updateWords } from "../../../words/update.ts";
import type { Posting } from "./use-posting.ts";

/** Returns the buttons; copying is the one under the thumb. */
export const PostButtons = ({
  posting,
  disabled = false,
}: {
  readonly posting: Posting;
  readonly disabled?: boolean;
}) => (
  <>
    {posting.wasDismissed && <p role="status">{updateWords.dismissed}</p>}
    <Button look="primary" disabled={disabled} onTap={posting.copy}>
      {updateWords.copy}
    </Button>
    <Button once disabled={disabled} onTap={posting.share}>
      {updateWords.share}
    </Button>
  </>
);
