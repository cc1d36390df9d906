// What one item of the rubric rests on: what good looks like, what the log shows, and the entries that show it.

import { describeEntry } from "../../../actions/incident/describe-entry.ts";
import type { Fact } from "../../../domain/incident/facts.ts";
import { namedInOrder } from "../../../domain/incident/fold.ts";
import { runningTime } from "../../../domain/text/clock-face.ts";
import { useLive } from "../../../ui/hooks/use-live.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Sheet } from "../../../ui/parts/Sheet.tsx";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";
import { checkWords, itemWords, scoreWords } from "../words/score.ts";
import styles from "./ItemSheet.module.css";

/** How many entries to show on the sheet; the log has the rest. */
const MOST = 9;

export interface ItemSheetProps {
  readonly result: DrillResult;
  readonly facts: readonly Fact[];
  readonly item: DrillResult["score"]["items"][number];

  readonly onClose: () => void;
}

export const ItemSheet = ({ result, facts, item, onClose }: ItemSheetProps) => {
  const session = useSession();
  const zone = useZone();
  const pack = useLive(session.pack);
  const { id, points, of, rated, fromLog, byPerson, checks } = item;
  const good = result.scenario.rubric.find((line) => line.item === id)?.good;
  const named = namedInOrder(facts);
  const entries = item.evidence.flatMap((one) => named.find((fact) => fact.id === one) ?? []);
  return (
    <Sheet title={`${itemWords[id]?.[0] ?? id}: ${scoreWords.of(points, of)}`} onClose={onClose}>
      {good && (
        <Stack as="section">
          <h3>{scoreWords.good}</h3>
          <p>{good}</p>
        </Stack>
      )}
      <Stack as="section">
        <h3>{scoreWords.rests}</h3>
        <dl class={styles.checks}>
          {checks.map(({ id: one, got }) => (
            <div key={one}>
              <dt>{checkWords[one] ?? one}</dt>
              <dd>{scoreWords.share(got)}</dd>
            </div>
          ))}
        </dl>
        {rated > 0 && (
          <p>
            {scoreWords.fromLog(fromLog, of - rated)}{" "}
            {byPerson ? scoreWords.rated(byPerson.points, byPerson.by) : scoreWords.notRated}
          </p>
        )}
      </Stack>
      <Stack as="section">
        <h3>{scoreWords.evidence}</h3>
        {entries.length === 0 && <p>{scoreWords.noEvidence}</p>}
        <Stack as="ul">
          {entries.slice(0, MOST).map((fact) => (
            <li key={fact.id}>
              <a class={styles.entry} href={`/incident/${fact.incidentId}/log?entry=${encodeURIComponent(fact.id)}`}>
                <span class={styles.at}>{runningTime(fact.at - result.startedAt)}</span>
                <span>{describeEntry(fact, named, pack, zone)}</span>
              </a>
            </li>
          ))}
        </Stack>
        {entries.length > MOST && <p>{scoreWords.moreEvidence(entries.length - MOST)}</p>}
      </Stack>
    </Sheet>
  );
};
