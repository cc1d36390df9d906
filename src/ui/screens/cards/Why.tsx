// A line of a card, with its reason behind a tap. Without a reason, and until the reasons are here, just the line.

import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ReasonOf } from "../../../domain/pack/reasons.ts";
import { Hint } from "../../parts/text/Hint.tsx";
import { cardWords } from "../../words/cards.ts";
import styles from "./Why.module.css";

/** What finds the reasons; null where nobody has the quiet to read them, or while they aren't here. */
export const ReasonContext = createContext<ReasonOf | null>(null);

export interface WhyProps {
  /** The card it is from: "roles/ic". */
  readonly of: string;
  readonly line: string;
  /** How it is shown, if not as it is. */
  readonly children?: ComponentChildren;
}

export const Why = ({ of, line, children = line }: WhyProps) => {
  const reason = useContext(ReasonContext)?.(of, line) ?? null;
  if (reason === null) return <span>{children}</span>;
  return (
    <details>
      <summary class={styles.line}>
        <span>{children}</span>
        <Hint as="span" look="small">
          {cardWords.why}
        </Hint>
      </summary>
      <Hint as="span" class={styles.reason}>
        {reason}
      </Hint>
    </details>
  );
};
