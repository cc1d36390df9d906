// One card in a list: its title, and in one line what it is about or where the search found it.

import { useEffect, useRef } from "preact/hooks";
import type { CardEntry } from "../../../actions/cards/pack-sections.ts";
import type { SeverityLevel } from "../../../domain/pack/severity-classes.ts";
import { Hint } from "../../parts/text/Hint.tsx";
import { Text } from "../../parts/text/Text.tsx";
import { cardsWords } from "../../words/cards.ts";
import styles from "./CardRow.module.css";
import { cardHref } from "./card-address.ts";
import { FilledText } from "./FilledText.tsx";

export interface CardRowProps {
  readonly entry: CardEntry;
  /** The sentence that the search found; null shows the card's own line. */
  readonly found: string | null;
  /** The section's name if the list isn't by section. */
  readonly section: string | null;
  readonly query: string;
  /** The class of a severity's card. */
  readonly severity: SeverityLevel | undefined;
  /** True if the team has changed the card. */
  readonly isChanged: boolean;
  /** True if this is the card just left. */
  readonly cameFrom: boolean;
}

export const CardRow = ({ entry, found, section, query, severity, isChanged, cameFrom }: CardRowProps) => {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!cameFrom) return;
    link.current?.scrollIntoView({ block: "center" });
    link.current?.focus({ preventScroll: true });
  }, []);
  return (
    <a ref={link} class={styles.row} href={cardHref(entry, query)} data-severity={severity}>
      <Text as="span" weight="strong">
        {entry.title}
      </Text>
      {section && (
        <Hint as="span" look="small" weight="label">
          {section}
        </Hint>
      )}
      {isChanged && (
        <Hint as="span" look="small" weight="label">
          {cardsWords.changed}
        </Hint>
      )}
      <Hint as="span">{found === null ? entry.line : <FilledText text={found} />}</Hint>
    </a>
  );
};
