// The options side by side: time, data loss, risk, user impact. A table that becomes one block per option on a phone.
// biome-ignore-all lint/a11y/noRedundantRoles: browsers forget that a table is one when its display changes.

import type { Person } from "../../../../domain/fact/ids.ts";
import type { OptionTerms } from "../../../../domain/incident/decision/facts.ts";
import type { DecisionOption } from "../../../../domain/incident/decision/state.ts";
import { Hint } from "../../../parts/text/Hint.tsx";
import { decisionWords } from "../../../words/decisions.ts";
import { nameInSentence } from "../../../words/person-name.ts";
import styles from "./OptionsTable.module.css";

export interface OptionsTableProps {
  readonly question: string;
  readonly options: readonly DecisionOption[];
  readonly me: Person;
}

const terms = Object.keys(decisionWords.terms) as (keyof OptionTerms)[];

/** Each part of the table has its role, so that it stays a table for a screen reader. */
export const OptionsTable = ({ question, options, me }: OptionsTableProps) => (
  <table class={styles.table} role="table" aria-label={decisionWords.about(decisionWords.options, question)}>
    <thead class={styles.heads} role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">
          {decisionWords.option}
        </th>
        {terms.map((term) => (
          <th key={term} role="columnheader" scope="col">
            {decisionWords.terms[term]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {options.map(({ id, name, terms: values, person }) => (
        <tr key={id} class={styles.option} role="row">
          <th class={styles.name} role="rowheader" scope="row">
            {name}{" "}
            {person && (
              <Hint as="span" look="small" weight="label">
                {decisionWords.by(nameInSentence(person, me))}
              </Hint>
            )}
          </th>
          {terms.map((term) => (
            <td key={term} role="cell" class={values[term] === "" ? styles.unknown : undefined}>
              <span class={styles.term} aria-hidden="true">
                {decisionWords.terms[term]}
              </span>
              {values[term] || decisionWords.notKnown}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
