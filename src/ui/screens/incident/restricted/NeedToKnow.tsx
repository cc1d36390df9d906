// A restricted incident: who needs to know, who has cleared what is said outside, what it is called, and the way back.

import { useLocation } from "preact-iso";
import { holderOf } from "../../../../domain/incident/incident.ts";
import type { RoleId } from "../../../../domain/pack/pack.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Part } from "../../../parts/Part.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { firstNinetyWords } from "../../../words/incident.ts";
import { personName } from "../../../words/person-name.ts";
import { restrictedWords } from "../../../words/restricted.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { PersonChips } from "../people/PersonChips.tsx";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { ClearancesPart } from "./ClearancesPart.tsx";
import { LiftPart } from "./LiftPart.tsx";
import { NamePart } from "./NamePart.tsx";

/** More would push the clearances off the screen. */
const MOST = 5;

const SPONSOR: RoleId = "sponsor";

export const NeedToKnow = ({ incident, zone }: IncidentView) => {
  const session = useSession();
  const { route } = useLocation();
  const me = useLive(useApp().ports.identity.me);
  const { members, set } = incident.restriction;
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
      <Part id="who" title={restrictedWords.who}>
        {members.length === 0 && <Hint>{restrictedWords.nobodyListed}</Hint>}
        <Stack as="ul">
          {members.map((person) => (
            <Row as="li" key={person.id}>
              <Text as="span" foreign>
                {personName(person, me)}
              </Text>
              <Button look="quiet" onTap={() => session.run({ type: "removeMember", person })}>
                {restrictedWords.remove(personName(person, me))}
              </Button>
            </Row>
          ))}
        </Stack>
        <PersonChips
          label={restrictedWords.add}
          incident={incident}
          most={MOST}
          onChoose={(person) => session.run({ type: "addMember", person })}
        />
      </Part>
      <ClearancesPart incident={incident} zone={zone} />
      {!holderOf(incident, SPONSOR) && (
        <Part id="sponsor" title={restrictedWords.sponsor}>
          <Hint>{restrictedWords.sponsorHint}</Hint>
          <PersonChips
            label={restrictedWords.nameSponsor}
            incident={incident}
            role={SPONSOR}
            most={MOST}
            onChoose={(person) => session.run({ type: "assignRole", role: SPONSOR, person })}
          />
        </Part>
      )}
      <NamePart />
      <LiftPart />
    </IncidentFrame>
  );
};
