// The incident over time at a glance: a drawing, and the same in words under it.

import { useEffect, useMemo, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { drawPicture } from "../../../../actions/incident/draw-picture.ts";
import { zoneName } from "../../../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import { zoneAt } from "../../../../domain/text/zone.ts";
import { toNamed, unmarkedName } from "../../../../domain/words/incident-name.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { pictureScreenWords } from "../../../words/picture.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { PictureDrawing } from "./PictureDrawing.tsx";
import styles from "./PictureScreen.module.css";
import { useRoom } from "./use-room.ts";

/** While the incident goes on, the picture grows every minute. */
export const PictureScreen = () => {
  const session = useSession();
  const { incident, pack, now, zone } = useIncident();
  const { route } = useLocation();
  const facts = useLive(session.facts);
  const frame = useRef<HTMLDivElement>(null);
  const width = useRoom(frame);
  useEffect(() => void session.loadLog(), [session]);
  const minute = Math.floor(now / MINUTE_MS);
  const picture = useMemo(
    () => drawPicture(facts, pack, { now, zone, width }),
    // Drawn again every minute, not every second.
    [facts, pack, minute, zone, width],
  );
  const title = unmarkedName(toNamed(incident));
  return (
    <IncidentFrame
      title={pictureScreenWords.title}
      back={{ href: `/incident/${session.id}/log`, label: pictureScreenWords.backToLog }}
      thumb={
        <div class={styles.actions}>
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
      <PictureDrawing picture={picture} label={pictureScreenWords.label(title)} frame={frame} />
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
    </IncidentFrame>
  );
};
