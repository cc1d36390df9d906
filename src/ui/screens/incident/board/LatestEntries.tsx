// The last entries, newest first; each leads to its place in the log, and the whole log is one tap away.

import { readLatest } from "../../../../actions/incident/read-latest.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import { clockTime, clockTimeWithSeconds } from "../../../../domain/text/clock-face.ts";
import { entryKind } from "../../../../domain/views/entry-kind.ts";
import type { DescribedEntry } from "../../../../domain/views/filter-timeline.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Icon } from "../../../parts/Icon.tsx";
import { Shield } from "../../../parts/Shield.tsx";
import { Spoken } from "../../../parts/text/Spoken.tsx";
import { boardWords } from "../../../words/board.ts";
import { kindIcons } from "../log/kind-icons.ts";
import { useSession } from "../use-session.ts";
import styles from "./LatestEntries.module.css";

/** How many entries the board shows. */
const SHOWN = 3;

export interface LatestEntriesProps {
  readonly pack: Pack;
}

/** It never reads the whole log. */
export const LatestEntries = ({ pack }: LatestEntriesProps) => {
  const session = useSession();
  const zone = useZone();
  const facts = useLive(session.facts);
  const { names } = useLive(session.incident);
  return (
    <section aria-label={boardWords.log}>
      <ol class={styles.list} reversed>
        {readLatest(facts, pack, zone, SHOWN, names).map((one) => (
          <li key={one.entry.fact.id}>
            <Shield>
              <EntryLine {...one} />
            </Shield>
          </li>
        ))}
      </ol>
      <a class={styles.whole} href={`/incident/${session.id}/log`}>
        {boardWords.wholeLog} <span aria-hidden="true">›</span>
      </a>
    </section>
  );
};

const EntryLine = ({ entry, text }: DescribedEntry) => {
  const session = useSession();
  const zone = useZone();
  const { fact, happenedAt, withdrawn, corrections } = entry;
  const right = corrections.at(-1)?.text;
  const time = clockTime(happenedAt ?? fact.at, zone);
  return (
    <article class={styles.line}>
      <Icon of={kindIcons[entryKind(fact)]} />
      <time class={styles.time}>{time}</time>
      <p class={styles.text}>
        {withdrawn ? (
          <>
            <s>{text}</s> {boardWords.withdrawn} {clockTimeWithSeconds(withdrawn.at, zone)}
          </>
        ) : right === undefined ? (
          text
        ) : (
          `${boardWords.corrected}: ${right}`
        )}
      </p>
      <a class={styles.open} href={`/incident/${session.id}/log?entry=${encodeURIComponent(fact.id)}`}>
        <Spoken>{boardWords.openEntry(time)}</Spoken>
      </a>
    </article>
  );
};
