// Who stays when everyone has gone: who watches tonight, who does the write-up. One tap each.

import { duties } from "../../../../domain/fact/closed-lists.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { afterwardsWords } from "../../../words/mitigate.ts";
import { PersonChips } from "../people/PersonChips.tsx";
import { useSession } from "../use-session.ts";

export interface DutiesPartProps {
  readonly incident: Incident;
}

/** More would push the lists off the screen. */
const MOST = 5;

export const DutiesPart = ({ incident }: DutiesPartProps) => {
  const session = useSession();
  return (
    <Stack gap={3}>
      {duties.map((duty) => (
        <PersonChips
          key={duty}
          label={afterwardsWords[duty]}
          incident={incident}
          most={MOST}
          chosen={incident.mitigation.duties[duty]?.person ?? null}
          onChoose={(person) => session.run({ type: "nameDuty", duty, person })}
        />
      ))}
    </Stack>
  );
};
