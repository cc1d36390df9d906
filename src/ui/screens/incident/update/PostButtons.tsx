// Copy and share, the two ways out, with what came of the last try. Where the status says another phase than the incident
// is in, the button says that it moves it.

import type { MarkedPhase } from "../../../../domain/incident/course/facts.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { updateWords } from "../../../words/update.ts";
import type { Posting } from "./use-posting.ts";

export interface PostButtonsProps {
  readonly posting: Posting;
  /** The phase that copying also marks. */
  readonly marks?: MarkedPhase | undefined;
  readonly disabled?: boolean;
}

/** Returns the buttons; copying is the one under the thumb. */
export const PostButtons = ({ posting, marks, disabled = false }: PostButtonsProps) => (
  <>
    {posting.wasDismissed && <p role="status">{updateWords.dismissed}</p>}
    {posting.wasTakenBack && <p role="status">{updateWords.takenBack}</p>}
    <Button look="primary" disabled={disabled} onTap={posting.copy}>
      {marks ? updateWords.copyAndMark(marks) : updateWords.copy}
    </Button>
    <Row share>
      {marks && (
        <Button once disabled={disabled} onTap={posting.copyOnly}>
          {updateWords.copyOnly}
        </Button>
      )}
      <Button once disabled={disabled} onTap={posting.share}>
        {updateWords.share}
      </Button>
    </Row>
  </>
);
