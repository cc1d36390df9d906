// A restricted incident: who needs to know, who has cleared what is said outside, what it is called, and the way back.

import { useLocation } from "preact-iso";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { Button } from "../../../parts/Button.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { restrictedWords } from "../../../words/restricted.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { ClearancesPart } from "./ClearancesPart.tsx";
import { LiftPart } from "./LiftPart.tsx";
import { MembersPart } from "./MembersPart.tsx";
import { NamePart } from "./NamePart.tsx";
import { SponsorPart } from "./SponsorPart.tsx";

/** What somebody came for, by the readers in the address, is at the top. */
export const NeedToKnow = ({ incident, zone }: IncidentView) => {
  const session = useSession();
  const { query, route } = useLocation();
  const { set } = incident.restriction;
  const who = <MembersPart key="who" incident={incident} />;
  const clearances = <ClearancesPart key="clearances" incident={incident} zone={zone} />;
  const sponsor = <SponsorPart key="sponsor" incident={incident} />;
  const isForSponsor = query.audience === "executives";
  return (
    <IncidentFrame
      title={restrictedWords.needToKnow}
      thumb={
        <>
          <LastEntry />
          <Button look="primary" onTap={() => route(`/incident/${session.id}`)}>
            {firstNinetyWords.board}
          </Button>
        </>
      }
    >
      <Text weight="strong">{set && restrictedWords.known(set.name, clockTime(set.at, zone))}</Text>
      {isForSponsor
        ? [sponsor, who, clearances]
        : query.audience
          ? [clearances, who, sponsor]
          : [who, clearances, sponsor]}
      <NamePart />
      <LiftPart />
    </IncidentFrame>
  );
};
