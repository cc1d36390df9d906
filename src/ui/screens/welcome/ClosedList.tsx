// The incidents that were just closed, each with what it still owes; the way there is the row itself.

import { useEffect, useState } from "preact/hooks";
import { type ClosedIncident, listClosed } from "../../../actions/incident/list-closed.ts";
import { isScoreSeen, setScoreSeen } from "../../../actions/incident/score-seen.ts";
import type { Instant } from "../../../domain/fact/ids.ts";
import { classAt } from "../../../domain/pack/severity-classes.ts";
import { lengthInWords } from "../../../domain/text/clock-face.ts";
import { dayAndTime } from "../../../domain/text/time-left.ts";
import type { Zone } from "../../../domain/text/zone.ts";
import type { IncidentSummary } from "../../../domain/views/summary.ts";
import { incidentName } from "../../../domain/words/incident-name.ts";
import { audienceNames } from "../../../domain/words/update-names.ts";
import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { useNow } from "../../hooks/use-now.ts";
import { useZone } from "../../hooks/use-zone.ts";
import { Button } from "../../parts/Button.tsx";
import { PanelLink } from "../../parts/layout/PanelLink.tsx";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { closedWords } from "../../words/welcome.ts";

export interface ClosedListProps {
  /** The open incidents: when they change, one may have been closed. */
  readonly open: readonly IncidentSummary[] | null;
}

/** Shows nothing if nothing was closed lately; Review has the rest. */
export const ClosedList = ({ open }: ClosedListProps) => {
  const { ports } = useApp();
  const now = useNow(ports.clock.now);
  const zone = useZone();
  const [closed, setClosed] = useState<readonly ClosedIncident[]>([]);
  useEffect(() => {
    let gone = false;
    listClosed(ports, ports.clock.now()).then(
      (found) => gone || setClosed(found),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [ports, open]);
  if (closed.length === 0) return null;
  return (
    <Stack as="section" aria-labelledby="just-closed">
      <Text as="h2" id="just-closed" tone="muted">
        {closedWords.title}
      </Text>
      <Stack as="ul">
        {closed.map((one) => (
          <Stack as="li" key={one.summary.id}>
            <ClosedRow closed={one} now={now} zone={zone} />
          </Stack>
        ))}
      </Stack>
    </Stack>
  );
};

interface ClosedRowProps {
  readonly closed: ClosedIncident;
  readonly now: Instant;
  readonly zone: Zone;
}

const ClosedRow = ({ closed, now, zone }: ClosedRowProps) => {
  const { skips } = useApp().ports;
  const seen = useLive(skips.list);
  const { summary, closedAt, untold, writeUpAt } = closed;
  const { id } = summary;
  const severity = classAt(summary.severityOrder ?? -1);
  const due = writeUpAt === null ? null : dayAndTime(writeUpAt, { now, zone });
  if (closed.hasScore && !isScoreSeen(seen, id))
    return (
      <>
        <PanelLink slim href={`/incident/${id}/score`} data-severity={severity}>
          <Text as="span" weight="strong" foreign>
            {incidentName(summary)}
          </Text>
          <Hint as="span">{closedWords.ended(lengthInWords(now - closedAt))}</Hint>
          <Text as="span">{closedWords.score}</Text>
        </PanelLink>
        <Button
          look="quiet"
          label={closedWords.skipScoreOf(incidentName(summary))}
          onTap={() => setScoreSeen(skips, id)}
        >
          {closedWords.skipScore}
        </Button>
      </>
    );
  return (
    <PanelLink slim href={`/incident/${id}`} data-severity={severity}>
      <Text as="span" weight="strong" foreign>
        {incidentName(summary)}
      </Text>
      <Hint as="span">{closedWords.closed(lengthInWords(now - closedAt))}</Hint>
      {untold.length > 0 && (
        <Text as="span">{closedWords.untold(untold.map((one) => audienceNames[one].toLowerCase()).join(", "))}</Text>
      )}
      {due !== null && writeUpAt !== null && (
        <Text as="span">{now < writeUpAt ? closedWords.writeUp(due) : closedWords.writeUpOver(due)}</Text>
      )}
    </PanelLink>
  );
};
