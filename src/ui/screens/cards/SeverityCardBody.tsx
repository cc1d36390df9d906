// A severity level: when it applies, what follows from it, and where it borders on the next. Props only.

import type { Severity } from "../../../domain/pack/pack.ts";
import { clockLine, readerLines } from "../../../domain/pack/reasons.ts";
import { cardWords } from "../../words/cards.ts";
import { severityWords } from "../../words/incident.ts";
import { CardLines } from "./CardLines.tsx";
import { CardNote } from "./CardNote.tsx";
import { type CardLevel, CardPart } from "./CardPart.tsx";
import styles from "./SeverityCardBody.module.css";
import { Why } from "./Why.tsx";

export interface SeverityCardBodyProps {
  readonly severity: Severity;
  readonly level?: CardLevel;
}

/** The frame shows its title ("SEV1 Critical"). */
export const SeverityCardBody = ({ severity, level = 3 }: SeverityCardBodyProps) => {
  const card = `severities/${severity.id}`;
  return (
    <>
      <CardPart level={level} title={cardWords.criteria}>
        <CardLines lines={severity.criteria} of={card} />
      </CardPart>
      <dl class={styles.facts}>
        {factsOf(severity).map(([name, value, look, line]) => (
          <div key={name} class={`${styles.fact} ${styles[look]}`}>
            <dt class={styles.name}>{name}</dt>
            <dd class={styles.value}>
              <Why of={card} line={line}>
                {value}
              </Why>
            </dd>
          </div>
        ))}
      </dl>
      <CardPart level={level} title={cardWords.boundary}>
        <CardNote>
          <Why of={card} line={severity.boundary} />
        </CardNote>
        <p>{severityWords.unsure}</p>
      </CardPart>
      <CardPart level={level} title={cardWords.examples}>
        <CardLines lines={severity.examples} />
      </CardPart>
    </>
  );
};

const factsOf = (severity: Severity) => {
  const {
    level,
    respondWithin,
    updateEveryMinutes,
    executivesEveryMinutes,
    customersEveryMinutes,
    pages,
    escalateTo,
    wakePeople,
  } = severity;
  const readers = readerLines(severity);
  const every = level === "SEV4" ? cardWords.noClock : cardWords.every(updateEveryMinutes);
  return [
    [cardWords.respond, respondWithin, "short", respondWithin],
    [cardWords.updateEvery, every, "short", clockLine(severity)],
    ...(level === "SEV4"
      ? []
      : [
          [cardWords.executives, cardWords.every(executivesEveryMinutes), "short", readers.executives] as const,
          [cardWords.customers, cardWords.every(customersEveryMinutes), "short", readers.customers] as const,
        ]),
    ...(pages === null ? [] : [[cardWords.pages, pages, "long", pages] as const]),
    [cardWords.escalate, escalateTo, "long", escalateTo],
    [cardWords.wake, wakePeople, "long", wakePeople],
  ] as const;
};
