// A team of one's own: the relay's address, and the setup code from its operator.

import { useState } from "preact/hooks";
import { toRelayOrigin } from "../../../actions/team/invite-link.ts";
import type { TeamToCreate } from "../../../actions/team/join-team.ts";
import { Button } from "../../parts/Button.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Reply } from "../../parts/text/Reply.tsx";
import { WordsField } from "../../parts/WordsField.tsx";
import { joinWords } from "../../words/join.ts";

export interface NewTeamProps {
  readonly isNamed: boolean;
  readonly said: string;
  /** From the relay's link; empty if it has to be typed. */
  readonly setupCode: string;
  readonly onCreate: (team: TeamToCreate) => void;
  readonly onWrong: () => void;
}

/** It suggests the app's own address first, because relay and app usually share it. */
export const NewTeam = ({ isNamed, said, setupCode, onCreate, onWrong }: NewTeamProps) => {
  const [address, setAddress] = useState(location.origin);
  const [code, setCode] = useState(setupCode);
  const [team, setTeam] = useState("");
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";
  const create = (): void => {
    const relay = toRelayOrigin(address);
    if (relay === null) onWrong();
    else onCreate({ relay, setupCode: code.trim() === "" ? null : code.trim(), zone, team });
  };
  return (
    <Stack gap={4}>
      <p>{joinWords.ownWhat}</p>
      <WordsField label={joinWords.team} text={team} onInput={setTeam} />
      <Hint>{joinWords.teamHint}</Hint>
      <WordsField label={joinWords.relay} text={address} onInput={setAddress} />
      <WordsField label={joinWords.code} text={code} onInput={setCode} />
      <Hint>{joinWords.codeHint}</Hint>
      <Hint>{joinWords.zone(zone)}</Hint>
      <Reply role="status">{said}</Reply>
      <Button look="primary" disabled={!isNamed} onTap={create}>
        {isNamed ? joinWords.create : joinWords.needsName}
      </Button>
    </Stack>
  );
};
