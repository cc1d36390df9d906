// The text of an update while it is written: filled in, or edited, with the linter's findings.

import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Verbatim } from "../../../parts/text/Verbatim.tsx";
import { updateWords } from "../../../words/update.ts";
import { DraftNotes } from "./DraftNotes.tsx";
import { EditText } from "./EditText.tsx";
import { LintDesk } from "./LintDesk.tsx";
import { Preview } from "./Preview.tsx";
import type { CallLine } from "./use-call-line.ts";
import type { UpdateWork } from "./use-update.ts";

export interface ComposerProps {
  readonly work: UpdateWork;
  readonly call: CallLine;
}

/** Nothing in it ever holds back the copy. */
export const Composer = ({ work, call }: ComposerProps) => {
  const { draft, ready, from } = work;
  const { shown } = draft;
  const type = (text: string): void => draft.type(text, shown?.from ?? from);
  return (
    <>
      {shown ? (
        <>
          <EditText
            key={`${ready.template}/${ready.format}`}
            text={shown.text}
            sms={call.sms}
            focused={draft.opened}
            onType={type}
          />
          {call.line !== null && <Verbatim>{call.line}</Verbatim>}
        </>
      ) : (
        <Preview title={updateWords.preview} text={call.ready.text} sms={call.sms} />
      )}
      <DraftNotes work={work} onChange={type} />
      <Row>
        {/* One button for both states, so that it keeps the focus when its meaning changes. */}
        <Button look="quiet" onTap={() => (shown ? draft.fillAgain() : draft.edit(ready.text, from))}>
          {shown ? updateWords.fillAgain : updateWords.edit}
        </Button>
        {call.isOffered && (
          <Button look="quiet" pressed={call.isIncluded} onTap={call.toggle}>
            {updateWords.includeCall}
          </Button>
        )}
        {draft.isAside && (
          <Button look="quiet" onTap={draft.takeBack}>
            {updateWords.takeBack}
          </Button>
        )}
      </Row>
      <LintDesk work={work} onChange={type} />
    </>
  );
};
