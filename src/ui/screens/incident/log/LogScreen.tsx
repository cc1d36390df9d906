// The whole log, newest first, with the field for the next entry under the thumb. Long logs are shown in groups that are drawn only near the window.

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { readTimeline } from "../../../../actions/incident/read-timeline.ts";
import { dayStarts } from "../../../../domain/views/day-starts.ts";
import { filterTimeline, type TimelineQuery } from "../../../../domain/views/filter-timeline.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { findWords, logWords } from "../../../words/log.ts";
import { FirstNinetyLine } from "../FirstNinetyLine.tsx";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { useSession } from "../use-session.ts";
import { EarlierSheet } from "./EarlierSheet.tsx";
import { EntryGroup } from "./EntryGroup.tsx";
import { EntrySheet } from "./EntrySheet.tsx";
import { ImpactSheet } from "./ImpactSheet.tsx";
import { KindSheet } from "./KindSheet.tsx";
import { LogFilter } from "./LogFilter.tsx";
import { LogNews } from "./LogNews.tsx";
import styles from "./LogScreen.module.css";
import { LogToolsSheet } from "./LogToolsSheet.tsx";
import { PrintHead } from "./PrintHead.tsx";
import { QuickLog } from "./QuickLog.tsx";
import { usePrinting } from "./use-printing.ts";

/** Entries per group: few enough to draw in one frame. */
const GROUP = 50;

const everything: TimelineQuery = { kind: null, words: "", pinnedOnly: false };

type OpenSheet = { readonly entry: string } | "earlier" | "impact" | "kinds" | "tools" | null;

/** `?entry=` in its address opens that entry. */
export const LogScreen = () => {
  const session = useSession();
  const { ports } = useApp();
  const { query: address } = useLocation();
  const facts = useLive(session.facts);
  const pack = useLive(session.pack);
  const incident = useLive(session.incident);
  const zone = useZone();
  const [sheet, setSheet] = useState<OpenSheet>(address.entry ? { entry: address.entry } : null);
  const [query, setQuery] = useState(everything);
  const isPrinting = usePrinting();
  const oldest = useRef<HTMLDivElement>(null);
  useEffect(() => void session.loadLog(), [session]);
  const entries = useMemo(() => readTimeline(facts, pack, zone), [facts, pack, zone]);
  const pinned = useMemo(() => entries.filter(({ entry }) => entry.pinned).length, [entries]);
  const filter = useMemo(() => filterTimeline(entries), [entries]);
  const shown = useMemo(() => filter(query), [filter, query]);
  const newest = useMemo(() => shown.toReversed(), [shown]);
  // On paper no day is today.
  const days = useMemo(
    () => dayStarts(newest, zone, isPrinting ? null : ports.clock.now()),
    [newest, zone, isPrinting, ports],
  );
  const groups = useMemo(
    () =>
      Array.from({ length: Math.ceil(newest.length / GROUP) }, (_, index) =>
        newest.slice(index * GROUP, (index + 1) * GROUP),
      ),
    [newest],
  );
  const close = (): void => setSheet(null);
  const target =
    sheet !== null && typeof sheet === "object"
      ? entries.find(({ entry }) => entry.fact.id === sheet.entry)
      : undefined;
  return (
    <IncidentFrame
      title={logWords.title}
      thumb={
        <>
          <LogNews />
          {incident.phase.type !== "withdrawn" && <QuickLog />}
        </>
      }
    >
      <div class={styles.log}>
        <PrintHead incident={incident} />
        <LogFilter
          query={query}
          pinned={pinned}
          onChange={setQuery}
          onKinds={() => setSheet("kinds")}
          onTools={() => setSheet("tools")}
        />
        <FirstNinetyLine />
        {shown !== entries && (
          <Hint look="small" role="status">
            {findWords.found(shown.length, entries.length)}
          </Hint>
        )}
        {shown.length === 0 && entries.length > 0 && (
          <>
            <p>{findWords.nothing}</p>
            <Button look="quiet" onTap={() => setQuery(everything)}>
              {findWords.showAll}
            </Button>
          </>
        )}
        {groups.map((group, index) => (
          <EntryGroup
            key={`${index} ${group.length}`}
            entries={group}
            days={days}
            last={newest.length - index * GROUP}
            isNewest={index === 0}
            isPrinting={isPrinting}
            declaredAt={incident.declaredAt}
            onCorrect={(entry) => setSheet({ entry })}
          />
        ))}
        <div ref={oldest} />
      </div>
      {target && <EntrySheet entry={target.entry} text={target.text} onClose={close} />}
      {sheet === "tools" && (
        <LogToolsSheet
          isReadOnly={incident.phase.type === "withdrawn"}
          onOpen={setSheet}
          onBeginning={() => oldest.current?.scrollIntoView({ block: "end" })}
          onClose={close}
        />
      )}
      {sheet === "earlier" && <EarlierSheet onClose={close} />}
      {sheet === "impact" && <ImpactSheet onClose={close} />}
      {sheet === "kinds" && (
        <KindSheet
          entries={entries}
          chosen={query.kind}
          onChoose={(kind) => {
            setQuery({ ...query, kind });
            close();
          }}
          onClose={close}
        />
      )}
    </IncidentFrame>
  );
};
