// The whole log, oldest first. Long logs are shown in groups that are drawn only near the window.

import { useEffect, useMemo, useState } from "preact/hooks";
import type { IncidentSession } from "../../../../actions/incident-session.ts";
import { readTimeline } from "../../../../actions/read-timeline.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useKit } from "../../../kit.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { logWords } from "../../../words/closing.ts";
import { flowWords } from "../../../words/incident.ts";
import { CorrectSheet } from "./CorrectSheet.tsx";
import { EntryGroup } from "./EntryGroup.tsx";
import styles from "./LogScreen.module.css";

/** Entries in a group: few enough to draw in one frame. */
const GROUP = 50;

/** Returns the log screen. */
export const LogScreen = ({ session }: { readonly session: IncidentSession }) => {
  const { ports } = useKit();
  const facts = useLive(session.facts);
  const pack = useLive(session.pack);
  const incident = useLive(session.incident);
  const utc = useLive(ports.preferences.timeZone) === "utc";
  const zone = utc ? 0 : ports.clock.zone(ports.clock.now());
  const [correcting, setCorrecting] = useState<string | null>(null);
  useEffect(() => void session.loadLog(), [session]);
  const entries = useMemo(() => readTimeline(facts, pack, zone), [facts, pack, zone]);
  const groups = useMemo(
    () =>
      Array.from({ length: Math.ceil(entries.length / GROUP) }, (_, index) =>
        entries.slice(index * GROUP, (index + 1) * GROUP),
      ),
    [entries],
  );
  const target = entries.find(({ entry }) => entry.fact.id === correcting);
  return (
    <Screen title={logWords.title} back={{ href: `/incident/${session.id}`, label: flowWords.backToBoard }}>
      <p class={styles.order}>{logWords.newestLast}</p>
      {groups.map((group, index) => (
        <EntryGroup
          key={index}
          entries={group}
          first={index * GROUP + 1}
          zone={zone}
          declaredAt={incident.declaredAt}
          onCorrect={setCorrecting}
        />
      ))}
      {target && (
        <CorrectSheet session={session} entry={target.entry} text={target.text} onClose={() => setCorrecting(null)} />
      )}
    </Screen>
  );
};
