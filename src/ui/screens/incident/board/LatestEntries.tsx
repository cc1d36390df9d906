// The latest entries, newest first, each with its corrections; the whole log is one tap away.

import { useState } from "preact/hooks";
import { readLatest } from "../../../../actions/incident/read-latest.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Shield } from "../../../parts/Shield.tsx";
import { boardWords } from "../../../words/board.ts";
import { CorrectSheet } from "../log/CorrectSheet.tsx";
import { EntryRow } from "../log/EntryRow.tsx";
import { useSession } from "../use-session.ts";
import styles from "./LatestEntries.module.css";

/** How many entries the board shows. */
const SHOWN = 20;

export interface LatestEntriesProps {
  readonly pack: Pack;
}

/** It never reads the whole log. */
export const LatestEntries = ({ pack }: LatestEntriesProps) => {
  const session = useSession();
  const zone = useZone();
  const facts = useLive(session.facts);
  const incident = useLive(session.incident);
  const [correcting, setCorrecting] = useState<string | null>(null);
  const entries = readLatest(facts, pack, zone, SHOWN, incident.names);
  const target = entries.find(({ entry }) => entry.fact.id === correcting);
  return (
    <section>
      <ol class={styles.list} reversed>
        {entries.map(({ entry, text }) => (
          <li key={entry.fact.id}>
            <Shield>
              <EntryRow
                entry={entry}
                text={text}
                declaredAt={incident.declaredAt}
                onCorrect={() => setCorrecting(entry.fact.id)}
              />
            </Shield>
          </li>
        ))}
      </ol>
      <a class={styles.whole} href={`/incident/${session.id}/log`}>
        {boardWords.wholeLog(incident.count)}
      </a>
      {target && <CorrectSheet entry={target.entry} text={target.text} onClose={() => setCorrecting(null)} />}
    </section>
  );
};
