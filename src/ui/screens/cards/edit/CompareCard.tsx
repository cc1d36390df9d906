// The team's card beside the built-in one: only the fields that differ.

import { useState } from "preact/hooks";
import { nameOfCard } from "../../../../actions/cards/name-card.ts";
import { isSameData } from "../../../../domain/fact/same-data.ts";
import { isChangeOf } from "../../../../domain/pack/pack-changes.ts";
import { type PackPart, partOf } from "../../../../domain/pack/pack-parts.ts";
import { Button } from "../../../parts/Button.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { cardFormWords, compareWords } from "../../../words/card-editor.ts";
import type { Cards } from "../use-cards.ts";
import { linesOf } from "./describe-value.ts";

export interface CompareCardProps {
  readonly cards: Cards;
  readonly part: PackPart;
}

/** Opens behind a button. */
export const CompareCard = ({ cards, part }: CompareCardProps) => {
  const [isOpen, setOpen] = useState(false);
  const changes = cards.changes.filter((change) => isChangeOf(change, part));
  return (
    <>
      <Button look="quiet" pressed={isOpen} onTap={() => setOpen(!isOpen)}>
        {isOpen ? compareWords.close : compareWords.compare}
      </Button>
      {isOpen &&
        changes.map((change) => (
          <Panel as="section" gap={2} key={`${change.type}/${change.part.id}`}>
            {change.type === "moved" ? (
              <p>{compareWords.order}</p>
            ) : (
              <>
                {part.id === null && change.part.id !== null && (
                  <Text weight="strong" foreign>
                    {nameOfCard(part.section, change.entry)}
                  </Text>
                )}
                {change.type === "changed" ? (
                  <Differences cards={cards} part={change.part} />
                ) : (
                  <p>{compareWords[change.type]}</p>
                )}
              </>
            )}
          </Panel>
        ))}
    </>
  );
};

const Differences = ({ cards, part }: CompareCardProps) => {
  const before = fieldsOf(partOf(cards.builtIn, part));
  const after = fieldsOf(partOf(cards.pack, part));
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return (
    <Stack as="dl" gap={3}>
      {keys
        .filter((key) => !isSameData(before.get(key), after.get(key)))
        .map((key) => (
          <div key={key}>
            <Text as="dt" weight="strong">
              {cardFormWords.labelOf(key, part.section)}
            </Text>
            <Side name={compareWords.builtIn} lines={linesOf(before.get(key), key)} />
            <Side name={compareWords.ours} lines={linesOf(after.get(key), key)} />
          </div>
        ))}
    </Stack>
  );
};

const fieldsOf = (entry: unknown): ReadonlyMap<string, unknown> => new Map(Object.entries(entry ?? {}));

const Side = ({ name, lines }: { readonly name: string; readonly lines: readonly string[] }) => (
  <dd>
    <Hint as="span" look="small">
      {name}
    </Hint>
    {lines.map((line, index) => (
      <Text as="div" foreign key={`${index}/${line}`}>
        {line}
      </Text>
    ))}
  </dd>
);
