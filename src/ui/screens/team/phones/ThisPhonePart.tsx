// This phone's own name and roles in the team, which change with every shift.

import { useState } from "preact/hooks";
import { changeDevice } from "../../../../actions/team/change-device.ts";
import { Button } from "../../../parts/Button.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { phonesWords } from "../../../words/join.ts";
import { answerWords, pushHealthWords } from "../../../words/push.ts";
import { ThisPhone } from "../../join/ThisPhone.tsx";
import { TeamPart } from "../TeamPart.tsx";
import type { MemberProps } from "./ReadinessPart.tsx";

/** Nothing changes until the relay has accepted it. */
export const ThisPhonePart = ({ link, membership }: MemberProps) => {
  const [name, setName] = useState(membership.name);
  const [roles, setRoles] = useState(membership.roles);
  const [said, setSaid] = useState("");
  const isSame = name.trim() === membership.name && [...roles].sort().join() === [...membership.roles].sort().join();
  const save = async (): Promise<void> => {
    setSaid(phonesWords.saving);
    const answer = await changeDevice(link.ports, { name: name.trim().slice(0, 60), roles }).catch(() => null);
    if (answer === null) setSaid(phonesWords.notSaved);
    else if (answer.type === "ok") setSaid(phonesWords.saved);
    else setSaid(answer.type === "no-team" ? pushHealthWords.noTeam : answerWords(answer));
  };
  return (
    <TeamPart title={phonesWords.own}>
      <ThisPhone name={name} onName={setName} roles={roles} onRoles={setRoles} />
      <Button once disabled={isSame || name.trim() === ""} onTap={() => void save()}>
        {phonesWords.save}
      </Button>
      <Reply role="status">{said}</Reply>
    </TeamPart>
  );
};
