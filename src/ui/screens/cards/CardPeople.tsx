// The people beside a card: who usually has the role, or who to call at the severity, each with their number.

import { calledAt, usualFor } from "../../../actions/team/duties.ts";
import type { Person } from "../../../domain/fact/ids.ts";
import { type Pack, roleIds } from "../../../domain/pack/pack.ts";
import { ownCard } from "../../../domain/pack/severities.ts";
import { useCallBook } from "../../hooks/use-call-book.ts";
import { Stack } from "../../parts/layout/Stack.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { TextLink } from "../../parts/text/TextLink.tsx";
import { cardPeopleWords } from "../../words/card-people.ts";
import { PersonCall } from "../incident/call/PersonCall.tsx";
import { type CardAddress, editHref, partOfCard } from "./card-address.ts";

export interface CardPeopleProps {
  readonly pack: Pack;
  readonly address: CardAddress;
}

/** Shows nothing beside any other kind of card; while nobody is chosen, the way to choose. */
export const CardPeople = ({ pack, address }: CardPeopleProps) => {
  const book = useCallBook();
  const role = address.kind === "role" ? roleIds.find((id) => id === address.id) : undefined;
  const severity = address.kind === "severity" ? ownCard(pack, address.id) : null;
  if (!book || !(role ?? severity)) return null;
  const people = role
    ? usualFor(book.duties, role, book.people)
    : severity
      ? calledAt(book.duties, severity.level, book.people)
      : [];
  const holder = role && book.duties.usual.get(role)?.holder;
  const duty = ({ id }: Person): string => (id === holder ? cardPeopleWords.holder : cardPeopleWords.backup);
  return (
    <Stack as="section" aria-label={cardPeopleWords.title}>
      {people.map((person) => (
        <div key={person.id}>
          {role && <Hint look="small">{duty(person)}</Hint>}
          <PersonCall person={person} contact={book.directory.get(person.id)} />
        </div>
      ))}
      {people.length === 0 && (
        <p>
          <TextLink href={editHref(partOfCard(address))}>
            {role ? cardPeopleWords.chooseUsual : cardPeopleWords.chooseCalled}
          </TextLink>
        </p>
      )}
    </Stack>
  );
};
