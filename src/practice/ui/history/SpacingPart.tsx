// Who should drill next: whoever has been due for longest comes first.

import type { Instant, Person } from "../../../domain/fact/ids.ts";
import { samePerson } from "../../../domain/fact/same-person.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { spokenName } from "../../../domain/text/short-names.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import type { Spacing } from "../../domain/history/spacing.ts";
import { historyWords } from "../words/history.ts";
import styles from "./SpacingPart.module.css";

export interface SpacingPartProps {
  readonly spacing: Spacing;
  readonly me: Person;
  readonly now: Instant;
}

export const SpacingPart = ({ spacing, me, now }: SpacingPartProps) => {
  const zone = useZone();
  return (
    <Part id="due" title={historyWords.people}>
      <p>{historyWords.peopleHow}</p>
      <Stack as="ul">
        {spacing.people.map(({ person, played, lastAt, nextAt, overdue }) => (
          <li key={person.id} class={styles.person}>
            <strong>{samePerson(person, me) ? historyWords.you : spokenName(person)}</strong>
            <span>
              {lastAt === null ? historyWords.never : historyWords.drilled(played, calendarDay(lastAt, zone))}{" "}
              {overdue ? historyWords.due : historyWords.dueBy(calendarDay(nextAt, zone), nextAt - now)}
            </span>
          </li>
        ))}
      </Stack>
    </Part>
  );
};
