// The text of an update while it is written: filled in, or edited, with the linter's findings.

import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { updateWords } from "../../../words/update.ts";
import { DraftNotes } from "./DraftNotes.tsx";
import { EditText } from "./EditText.tsx";
import { LintDesk } from "./LintDesk.tsx";
import { Preview } from "./Preview.tsx";
import type { UpdateWork } from "./use-update.ts";

/** Nothing in it ever holds back the copy. */
export const Composer = ({ work }: { readonly work: UpdateWork }) => {
  const { draft, ready, sms, from } = work;
  const { shown } = draft;
  const type = (text: string): void => draft.type(text, shown?.from ?? from);
  return (
    <>
      {shown ? (
        <EditText
          key={`${ready.template}/${ready.format}`}
          text={shown.text}
          sms={sms}
          focused={draft.opened}
          onType={type}
        />
      ) : (
        <Preview title={updateWords.preview} text={ready.text} sms={sms} />
      )}
      <DraftNotes work={work} />
      <Row>
        {/* One button for both states, so that it keeps the focus when its meaning changes. */}
        <Button look="quiet" onTap={() => (shown ? draft.fillAgain() : draft.edit(ready.text, from))}>
          {shown ? updateWords.fillAgain : updateWords.edit}
        </Button>
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
