// A severity level: when it applies, what follows from it, and where it borders on the next. Props only.

import type { Severity } from "../../../domain/pack/pack.ts";
import { cardWords } from "../../words/cards.ts";
import { severityWords } from "../../words/incident.ts";
import { CardLines } from "./CardLines.tsx";
import { CardNote } from "./CardNote.tsx";
import { type CardLevel, CardPart } from "./CardPart.tsx";
import styles from "./SeverityCardBody.module.css";

export interface SeverityCardBodyProps {
  readonly severity: Severity;
  readonly level?: CardLevel;
}

/** The frame shows its title ("SEV1 Critical"). */
export const SeverityCardBody = ({ severity, level = 3 }: SeverityCardBodyProps) => (
  <>
    <CardPart level={level} title={cardWords.criteria}>
      <CardLines lines={severity.criteria} />
    </CardPart>
    <dl class={styles.facts}>
      {factsOf(severity).map(([name, value, look]) => (
        <div key={name} class={`${styles.fact} ${styles[look]}`}>
          <dt class={styles.name}>{name}</dt>
          <dd class={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
    <CardPart level={level} title={cardWords.boundary}>
      <CardNote>{severity.boundary}</CardNote>
      <p>{severityWords.unsure}</p>
    </CardPart>
    <CardPart level={level} title={cardWords.examples}>
      <CardLines lines={severity.examples} />
    </CardPart>
  </>
);

const factsOf = ({ respondWithin, updateEveryMinutes, escalateTo, wakePeople, ...others }: Severity) =>
  [
    [cardWords.respond, respondWithin, "short"],
    [cardWords.updateEvery, cardWords.every(updateEveryMinutes), "short"],
    [cardWords.executives, cardWords.every(others.executivesEveryMinutes), "short"],
    [cardWords.customers, cardWords.every(others.customersEveryMinutes), "short"],
    [cardWords.escalate, escalateTo, "long"],
    [cardWords.wake, wakePeople, "long"],
  ] as const;
