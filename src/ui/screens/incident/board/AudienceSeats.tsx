// Who was told when, and who is due: one row on the board. A tap opens the text for that audience.

import type { Instant } from "../../../../domain/fact/ids.ts";
import type { Incident } from "../../../../domain/incident/incident.ts";
import type { Pack } from "../../../../domain/pack/pack.ts";
import { type AudienceSeat, audienceSeats } from "../../../../domain/views/audience-seats.ts";
import { audienceNames } from "../../../../domain/words/update-names.ts";
import { classes } from "../../../parts/classes.ts";
import { Hint } from "../../../parts/text/Hint.tsx";
import { audienceSeatsWords } from "../../../words/audience-seats.ts";
import { useSession } from "../use-session.ts";
import styles from "./AudienceSeats.module.css";

export interface AudienceSeatsProps {
  readonly incident: Incident;
  readonly pack: Pack;
  readonly now: Instant;
}

/** Shows nothing once no update is due any more. */
export const AudienceSeats = ({ incident, pack, now }: AudienceSeatsProps) => {
  const session = useSession();
  const seats = audienceSeats(incident, pack);
  if (seats.length === 0) return null;
  return (
    <section aria-label={audienceSeatsWords.title}>
      <ul class={styles.seats}>
        {seats.map((seat) => (
          <li key={seat.audience}>
            <a
              class={classes(styles.seat, lookOf(seat, now))}
              href={`/incident/${session.id}/update?audience=${seat.audience}`}
            >
              <Hint as="span" class={styles.name}>
                {audienceNames[seat.audience]}
              </Hint>{" "}
              <span class={styles.due}>{dueWords(seat, now)}</span>{" "}
              {seat.toldAt !== null && seat.dueAt !== null && (
                <Hint as="span">{audienceSeatsWords.told(now - seat.toldAt)}</Hint>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

const dueWords = ({ toldAt, dueAt, isOwed, isDeclined }: AudienceSeat, now: Instant): string => {
  if (isDeclined) return audienceSeatsWords.declined;
  if (dueAt === null) return toldAt === null ? audienceSeatsWords.untold : audienceSeatsWords.told(now - toldAt);
  if (now >= dueAt) return isOwed ? audienceSeatsWords.late(now - dueAt) : audienceSeatsWords.untold;
  return toldAt === null ? audienceSeatsWords.first(dueAt - now) : audienceSeatsWords.next(dueAt - now);
};

const lookOf = ({ dueAt, isOwed }: AudienceSeat, now: Instant): string | undefined => {
  if (dueAt === null || now < dueAt) return undefined;
  return isOwed ? styles.late : styles.open;
};
