// Copy and share, the two ways out, with the result of the last try. If the status names a different phase from the
// incident's, the button says that it moves the incident there.

import type { MarkedPhase } from "../../../../domain/incident/course/facts.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { updateWords } from "../../../words/update.ts";
import { HeldBack } from "./HeldBack.tsx";
import type { Posting } from "./use-posting.ts";

export interface PostButtonsProps {
  readonly posting: Posting;
  /** The phase that copying also marks. */
  readonly marks?: MarkedPhase | undefined;
  readonly disabled?: boolean;
}

/** Copying is the one under the thumb. For readers who may not be told yet, there is the way to that instead. */
export const PostButtons = (props: PostButtonsProps) =>
  props.posting.held ? <HeldBack {...props.posting.held} /> : <Ways {...props} />;

const Ways = ({ posting, marks, disabled = false }: PostButtonsProps) => (
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
