// Who was told what, so that nobody is forgotten and nobody is told something different from before.

import { useEffect, useMemo, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { updatesOnTime } from "../../../../domain/clock/updates-on-time.ts";
import type { FactId } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Audience, Pack } from "../../../../domain/pack/pack.ts";
import { toldGap } from "../../../../domain/told/told-status.ts";
import { sentUpdates } from "../../../../domain/update/sent-updates.ts";
import { askedTemplate, chooseText, offeredTemplates, statusOf } from "../../../../domain/update/suggest-template.ts";
import { phaseNames } from "../../../../domain/words/phase-names.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { sentWords } from "../../../words/sent.ts";
import { updateWords } from "../../../words/update.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { PostedQuestion } from "../update/PostedQuestion.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { AudienceRow } from "./AudienceRow.tsx";
import { SentLine } from "./SentLine.tsx";
import styles from "./SentScreen.module.css";
import { SentSheet } from "./SentSheet.tsx";

/** The executive brief is under the thumb. */
export const SentScreen = () => {
  const session = useSession();
  const { incident, pack, now } = useIncident();
  const facts = useLive(session.facts);
  const { route } = useLocation();
  const [read, setRead] = useState<FactId | null>(null);
  const [said, setSaid] = useState<string | null>(sentWords.reading);
  useEffect(() => {
    void session.loadLog().then(
      () => setSaid(null),
      () => setSaid(sentWords.unreadable),
    );
  }, [session]);
  const { all, last } = useMemo(() => sentUpdates(facts, pack), [facts, pack]);
  const { onTime, of } = useMemo(() => updatesOnTime(facts, pack), [facts, pack]);
  const board = `/incident/${session.id}`;
  const open = incident.phase.type !== "withdrawn";
  const brief = briefOf(incident, pack);
  // If the update being read is taken back, its sheet closes.
  const reading = all.find(({ id }) => id === read);
  const gap = toldGap(incident);
  return (
    <IncidentFrame
      title={sentWords.title}
      thumb={
        open &&
        brief !== null && (
          <Button look="primary" onTap={() => route(`${board}/update?template=${encodeURIComponent(brief)}`)}>
            {sentWords.executives}
          </Button>
        )
      }
    >
      {said && <p role="status">{said}</p>}
      {gap && (
        <Callout strong>
          {sentWords.gap(
            gap.audiences.map((audience) => updateWords.audiences[audience]),
            updateWords.statuses[gap.status],
            phaseNames[incident.phase.type],
          )}
        </Callout>
      )}
      <Stack as="ul" rigid>
        {audiencesOf(pack).map((audience) => (
          <AudienceRow
            key={audience}
            audience={audience}
            sent={last[audience] ?? null}
            declaredAt={incident.declaredAt}
            now={now}
            onRead={({ id }) => setRead(id)}
            onWrite={open ? () => route(`${board}/update?audience=${audience}`) : null}
          >
            <PostedQuestion audience={audience} besideIt />
          </AudienceRow>
        ))}
      </Stack>
      {all.length > 0 && (
        <Stack as="section" rigid>
          <h2>{sentWords.all(all.length)}</h2>
          {of > 0 && <p>{sentWords.share(onTime, of)}</p>}
          <Stack as="ol" rigid reversed>
            {all.toReversed().map((sent) => (
              <li key={sent.id}>
                <button type="button" class={styles.one} onClick={() => setRead(sent.id)}>
                  <SentLine sent={sent} declaredAt={incident.declaredAt} now={now} named />
                </button>
              </li>
            ))}
          </Stack>
        </Stack>
      )}
      {reading && <SentSheet sent={reading} pack={pack} onClose={() => setRead(null)} />}
    </IncidentFrame>
  );
};

const audiencesOf = ({ templates }: Pack): readonly Audience[] => [
  ...new Set(templates.map(({ audience }) => audience)),
];

// The brief itself while the incident runs; afterwards the final text for executives.
const briefOf = (incident: Incident, pack: Pack): string | null => {
  const asked = { template: "executive-brief", audience: "executives" };
  const offered = offeredTemplates(incident, pack);
  const status = statusOf(incident);
  if (!askedTemplate(incident, asked, offered, status)) return null;
  return chooseText(incident, offered, { picked: null, asked, status })?.template.id ?? null;
};
