// The invite as a link and as a code for another phone's camera. Only the phone that made the team has it.

import { useState } from "preact/hooks";
import { copyText } from "../../../../actions/ports/copy-text.ts";
import { toInviteLink } from "../../../../actions/team/invite-link.ts";
import { renewInvite } from "../../../../actions/team/renew-invite.ts";
import { useApp } from "../../../context/app-context.ts";
import { useAnchor } from "../../../hooks/use-anchor.ts";
import { Button } from "../../../parts/Button.tsx";
import { Reply } from "../../../parts/text/Reply.tsx";
import { phonesWords } from "../../../words/join.ts";
import { answerWords } from "../../../words/push.ts";
import { TeamPart } from "../TeamPart.tsx";
import { InviteCode } from "./InviteCode.tsx";
import type { MemberProps } from "./ReadinessPart.tsx";

export const InvitePart = ({ link, membership }: MemberProps) => {
  const { ports } = useApp();
  const [said, setSaid] = useState("");
  const { admin, relay, team } = membership;
  useAnchor();
  if (!admin) {
    return (
      <TeamPart title={phonesWords.invite}>
        <p>{phonesWords.inviteElsewhere}</p>
      </TeamPart>
    );
  }
  const invite = toInviteLink(location.origin, { relay, inviteToken: admin.inviteToken, ...(team && { team }) });
  const copy = async (): Promise<void> => {
    setSaid((await copyText(ports.clipboard, invite, "exact")) ? phonesWords.copied : phonesWords.notCopied);
  };
  const renew = async (): Promise<void> => {
    const answer = await renewInvite(link.ports, membership, admin.adminToken);
    setSaid(answer.type === "ok" ? phonesWords.renewed : answerWords(answer));
  };
  return (
    <TeamPart title={phonesWords.invite} anchor="invite">
      {team && <p>{phonesWords.inviteTo(team)}</p>}
      <p>{phonesWords.inviteHint}</p>
      <InviteCode text={invite} />
      <Button onTap={() => void copy()}>{phonesWords.copy}</Button>
      <Button once look="quiet" onTap={() => void renew()}>
        {phonesWords.renew}
      </Button>
      <Reply role="status">{said}</Reply>
    </TeamPart>
  );
};
