// The whole log, oldest first. Long logs are shown in groups that are drawn only near the window.

import { useEffect, useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { readTimeline } from "../../../../actions/incident/read-timeline.ts";
import { filterTimeline, type TimelineQuery } from "../../../../domain/views/filter-timeline.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { flowWords } from "../../../words/incident.ts";
import { earlierWords, findWords, logWords } from "../../../words/log.ts";
import { useSession } from "../use-session.ts";
import { EarlierSheet } from "./EarlierSheet.tsx";
import { EntryGroup } from "./EntryGroup.tsx";
import { EntrySheet } from "./EntrySheet.tsx";
import { ImpactSheet } from "./ImpactSheet.tsx";
import { KindSheet } from "./KindSheet.tsx";
import { LogFilter } from "./LogFilter.tsx";
import { LogNews } from "./LogNews.tsx";
import styles from "./LogScreen.module.css";

/** Entries per group: few enough to draw in one frame. */
const GROUP = 50;

const everything: TimelineQuery = { kind: null, words: "", pinnedOnly: false };

type OpenSheet = { readonly entry: string } | "earlier" | "impact" | "kinds" | null;

/** `?entry=` in its address opens that entry. */
export const LogScreen = () => {
  const session = useSession();
  const { query: address, route } = useLocation();
  const facts = useLive(session.facts);
  const pack = useLive(session.pack);
  const incident = useLive(session.incident);
  const zone = useZone();
  const [sheet, setSheet] = useState<OpenSheet>(address.entry ? { entry: address.entry } : null);
  const [query, setQuery] = useState(everything);
  useEffect(() => void session.loadLog(), [session]);
  const entries = useMemo(() => readTimeline(facts, pack, zone), [facts, pack, zone]);
  const pinned = useMemo(() => entries.filter(({ entry }) => entry.pinned).length, [entries]);
  const filter = useMemo(() => filterTimeline(entries), [entries]);
  const shown = useMemo(() => filter(query), [filter, query]);
  const groups = useMemo(
    () =>
      Array.from({ length: Math.ceil(shown.length / GROUP) }, (_, index) =>
        shown.slice(index * GROUP, (index + 1) * GROUP),
      ),
    [shown],
  );
  const close = (): void => setSheet(null);
  const target =
    sheet !== null && typeof sheet === "object"
      ? entries.find(({ entry }) => entry.fact.id === sheet.entry)
      : undefined;
  return (
    <Screen
      title={logWords.title}
      back={{ href: `/incident/${session.id}`, label: flowWords.backToBoard }}
      thumb={
        <>
          <LogNews />
          <div class={styles.actions}>
            {incident.phase.type !== "withdrawn" && (
              <Button label={earlierWords.open.whole} onTap={() => setSheet("earlier")}>
                {earlierWords.open.short}
              </Button>
            )}
            {incident.phase.type !== "withdrawn" && (
              <Button label={earlierWords.openImpact.whole} onTap={() => setSheet("impact")}>
                {earlierWords.openImpact.short}
              </Button>
            )}
            <Button label={logWords.toPicture.whole} onTap={() => route(`/incident/${session.id}/picture`)}>
              {logWords.toPicture.short}
            </Button>
          </div>
        </>
      }
    >
      <LogFilter query={query} pinned={pinned} onChange={setQuery} onKinds={() => setSheet("kinds")} />
      <Hint look="small" role="status">
        {shown === entries ? logWords.newestLast : findWords.found(shown.length, entries.length)}
      </Hint>
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
          first={index * GROUP + 1}
          declaredAt={incident.declaredAt}
          onCorrect={(entry) => setSheet({ entry })}
        />
      ))}
      {target && <EntrySheet entry={target.entry} text={target.text} onClose={close} />}
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
    </Screen>
  );
};
