// The incident over time at a glance: a drawing, and the same in words under it.

import { useEffect, useMemo, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { drawPicture } from "../../../../actions/incident/draw-picture.ts";
import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import { zoneName } from "../../../../domain/text/clock-face.ts";
import { titleOf } from "../../../../domain/views/summary.ts";
import { zoneAt } from "../../../../domain/text/zone.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { flowWords } from "../../../words/incident.ts";
import { pictureScreenWords } from "../../../words/log.ts";
import { nowWords } from "../../../words/now.ts";
import { useIncident } from "../use-incident.ts";
import { PictureDrawing } from "./PictureDrawing.tsx";
import styles from "./PictureScreen.module.css";
import { useRoom } from "./use-room.ts";

const MINUTE_MS = 60_000;

/** Returns the picture; while the incident goes on it grows with each minute. */
export const PictureScreen = ({ session }: { readonly session: IncidentSession }) => {
  const { incident, pack, now, zone } = useIncident(session);
  const { route } = useLocation();
  const facts = useLive(session.facts);
  const frame = useRef<HTMLDivElement>(null);
  const width = useRoom(frame);
  useEffect(() => void session.loadLog(), [session]);
  const minute = Math.floor(now / MINUTE_MS);
  const picture = useMemo(
    () => drawPicture(facts, pack, { now, zone, width }),
    // Drawn anew each minute, not each second.
    [facts, pack, minute, zone, width],
  );
  const title = `${flowWords.sev(incident.severity?.level ?? null)} ${titleOf(incident) || nowWords.untitled}`;
  return (
    <Screen
      title={pictureScreenWords.title}
      back={{ href: `/incident/${session.id}/log`, label: pictureScreenWords.backToLog }}
      thumb={
        <div class={styles.ways}>
          <Button label={pictureScreenWords.toBoard.whole} onTap={() => route(`/incident/${session.id}`)}>
            {pictureScreenWords.toBoard.short}
          </Button>
          <Button
            label={pictureScreenWords.toExport.whole}
            onTap={() => route(`/incident/${session.id}/export?format=svg`)}
          >
            {pictureScreenWords.toExport.short}
          </Button>
        </div>
      }
    >
      <p>{title}</p>
      <div class={styles.frame} ref={frame}>
        <PictureDrawing picture={picture} label={pictureScreenWords.label(title)} />
      </div>
      <section class={styles.words} aria-labelledby="picture-words">
        <h2 id="picture-words">{pictureScreenWords.inWords(zoneName(zoneAt(zone, picture.from)))}</h2>
        <dl>
          {picture.lanes.map(({ title: lane, items }) => (
            <div key={lane}>
              <dt>{lane}</dt>
              <dd>
                <ul>
                  {items.map((item, index) => (
                    <li key={index}>{item}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Screen>
  );
};
