// The other open incidents, one tap away, and the overview of all.

import { useEffect } from "preact/hooks";
import type { IncidentId, Instant } from "../../../../domain/fact/ids.ts";
import { byUrgency } from "../../../../domain/views/by-urgency.ts";
import { incidentName } from "../../../../domain/words/incident-name.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { boardWords } from "../../../words/board.ts";

/** Shows nothing while this incident is the only one open. */
export const OtherIncidents = ({ id, now }: { readonly id: IncidentId; readonly now: Instant }) => {
  const { openIncidents } = useApp();
  const list = useLive(openIncidents.list);
  // Start-up reads the list once the board is drawn; after that, reading it again keeps nobody waiting.
  useEffect(() => {
    if (openIncidents.list.get() !== null) void openIncidents.refresh();
  }, [openIncidents]);
  const others = (list ?? []).filter((other) => other.id !== id).sort(byUrgency);
  if (others.length === 0) return null;
  return (
    <Row as="nav" share aria-label={boardWords.others}>
      {others.map((other) => (
        <Button look="quiet" key={other.id} href={`/incident/${other.id}`}>
          {incidentName(other)}
          {other.dueAt !== null && now >= other.dueAt ? `, ${boardWords.updateDue}` : ""}
        </Button>
      ))}
      <Button look="quiet" href="/open">
        {boardWords.overview}
      </Button>
    </Row>
  );
};
