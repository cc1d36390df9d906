// Who needs to know: a list made by taps.

import type { Incident } from "../../../../domain/incident/incident.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Part } from "../../../parts/Part.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { personName } from "../../../words/person-name.ts";
import { restrictedWords } from "../../../words/restricted.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useSession } from "../use-session.ts";

/** More would push the clearances off the screen. */
const MOST = 5;

export const MembersPart = ({ incident }: { readonly incident: Incident }) => {
  const session = useSession();
  const me = useLive(useApp().ports.identity.me);
  const { members } = incident.restriction;
  return (
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
        without={members}
        onChoose={(person) => session.run({ type: "addMember", person })}
      />
    </Part>
  );
};
