// The one tap that restricts an incident, with everything it does and doesn't do above it.

import type { Incident } from "../../../../domain/incident/incident.ts";
import { neutralName } from "../../../../domain/incident/restriction/neutral-name.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { restrictedWords } from "../../../words/restricted.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useSession } from "../use-session.ts";

export const AskRestrict = ({ incident }: { readonly incident: Incident }) => {
  const session = useSession();
  return (
    <IncidentFrame
      title={restrictedWords.ask}
      thumb={
        <>
          <LastEntry />
          <Button look="primary" once onTap={() => session.run({ type: "restrict" })}>
            {restrictedWords.restrict}
          </Button>
        </>
      }
    >
      <Stack as="ul">
        {restrictedWords.does(neutralName(incident.id)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Stack>
      <Callout>{restrictedWords.limits}</Callout>
    </IncidentFrame>
  );
};
