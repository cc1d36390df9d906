// What a printed log says above its entries, because the bars that say it on the screen aren't printed.

import type { Incident } from "../../../../domain/incident/incident.ts";
import { isRestricted } from "../../../../domain/incident/is-restricted.ts";
import { calendarDay } from "../../../../domain/text/calendar.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { incidentHeading, toNamed } from "../../../../domain/words/incident-name.ts";
import { withheldWords } from "../../../../domain/words/withheld-words.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import styles from "./PrintHead.module.css";

export const PrintHead = ({ incident }: { readonly incident: Incident }) => {
  const zone = useZone();
  const { declaredAt } = incident;
  return (
    <div class={styles.head}>
      {isRestricted(incident) && <strong>{withheldWords.mark}</strong>}
      <h2>{incidentHeading(toNamed(incident))}</h2>
      {declaredAt !== null && <p>{`${calendarDay(declaredAt, zone)} ${clockTime(declaredAt, zone)}`}</p>}
    </div>
  );
};
