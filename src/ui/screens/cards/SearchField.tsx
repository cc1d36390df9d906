// The field that searches the cards as you type.

import { useId, useRef } from "preact/hooks";
import { Button } from "../../parts/Button.tsx";
import { LineField } from "../../parts/Field.tsx";
import { Row } from "../../parts/layout/Row.tsx";
import { RowLabel } from "../../parts/text/RowLabel.tsx";
import { cardsWords } from "../../words/cards.ts";

export interface SearchFieldProps {
  readonly asked: string;
  readonly onType: (text: string) => void;
  /** Called when the field is left, or Enter is pressed. */
  readonly onSettled: (text: string) => void;
  readonly onClear: () => void;
}

/** Clear appears with the first letter, and Escape does the same. */
export const SearchField = ({ asked, onType, onSettled, onClear }: SearchFieldProps) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    onClear();
    field.current?.focus();
  };
  return (
    <search>
      <Row
        as="form"
        onSubmit={(event) => {
          event.preventDefault();
          // Puts the phone's keyboard away, so that the results can be seen.
          field.current?.blur();
          onSettled(asked);
        }}
      >
        <RowLabel as="label" for={id}>
          {cardsWords.search}
        </RowLabel>
        <LineField
          ref={field}
          id={id}
          type="search"
          value={asked}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          onInput={(event) => onType(event.currentTarget.value)}
          onChange={(event) => onSettled(event.currentTarget.value)}
          onKeyDown={(event) => event.key === "Escape" && clear()}
        />
        {asked !== "" && (
          <Button look="quiet" onTap={clear}>
            {cardsWords.clear}
          </Button>
        )}
      </Row>
    </search>
  );
};
