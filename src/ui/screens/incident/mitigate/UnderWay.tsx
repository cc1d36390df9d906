// The mitigation that nobody has said the outcome of: what, who, and when to look.

import type { Mitigation } from "../../../../domain/incident/mitigation/state.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { leftInWords } from "../../../../domain/text/time-left.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { mitigateWords } from "../../../words/mitigate.ts";
import { personName } from "../../../words/person-name.ts";
import type { IncidentView } from "../use-incident.ts";

export interface UnderWayProps extends Pick<IncidentView, "now" | "zone"> {
  readonly open: Mitigation;
}

export const UnderWay = ({ open: { text, person, checkAt }, now, zone }: UnderWayProps) => {
  const me = useLive(useApp().ports.identity.me);
  return (
    <Panel gap={1}>
      <Text weight="strong" foreign>
        {text}
      </Text>
      <p>{mitigateWords.underWay(personName(person, me))}</p>
      <p>{mitigateWords.checkBy(clockTime(checkAt, zone), leftInWords(checkAt, now))}</p>
      <Hint>{mitigateWords.look}</Hint>
    </Panel>
  );
};
