// The way back to a team whose managing phone is lost: its relay's operator has a new admin code, and any phone of the
// team can take it.

import { useState } from "preact/hooks";
import { takeManagement } from "../../../../actions/team/take-management.ts";
import { Button } from "../../../parts/Button.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { WordsField } from "../../../parts/WordsField.tsx";
import { adminWords } from "../../../words/admin.ts";
import { answerWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";
import type { MemberProps } from "./ReadinessPart.tsx";

/** The code proves itself at the relay, which gives this phone a new invite for it: whoever lost a phone wants both. */
export const AdminPart = ({ link, membership }: MemberProps) => {
  const [code, setCode] = useState(() =>
    location.hash.startsWith("#admin=") ? location.hash.slice("#admin=".length) : "",
  );
  const [said, setSaid] = useState("");
  const take = async (): Promise<void> => {
    const answer = await takeManagement(link.ports, membership, code);
    if (answer.type === "no-code") setSaid(adminWords.noCode);
    else if (answer.type !== "ok") setSaid(answerWords(answer));
  };
  return (
    <TeamPart title={adminWords.title}>
      <p>{adminWords.hint}</p>
      <WordsField label={adminWords.code} text={code} onInput={setCode} />
      <Button once disabled={code.trim() === ""} onTap={() => void take()}>
        {adminWords.take}
      </Button>
      <Reply role="status">{said}</Reply>
    </TeamPart>
  );
};
