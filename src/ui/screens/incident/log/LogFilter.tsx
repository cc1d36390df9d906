// Finds entries again: by words, by kind, or by their pins.

import { Ellipsis } from "lucide";
import type { TimelineQuery } from "../../../../domain/views/filter-timeline.ts";
import { Button } from "../../../parts/Button.tsx";
import { LineField } from "../../../parts/Field.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { findWords, logWords } from "../../../words/log.ts";
import styles from "./LogFilter.module.css";

export interface LogFilterProps {
  readonly query: TimelineQuery;
  readonly pinned: number;
  readonly onChange: (query: TimelineQuery) => void;
  readonly onKinds: () => void;
  readonly onTools: () => void;
}

/** The button for pins appears once something is pinned. */
export const LogFilter = ({ query, pinned, onChange, onKinds, onTools }: LogFilterProps) => (
  <search class={styles.filter}>
    <Row>
      <LineField
        type="search"
        aria-label={findWords.search}
        placeholder={findWords.search}
        value={query.words}
        autocomplete="off"
        enterkeyhint="search"
        onInput={(event) => onChange({ ...query, words: event.currentTarget.value })}
      />
      {query.words !== "" && (
        <Button look="quiet" onTap={() => onChange({ ...query, words: "" })}>
          {findWords.clear}
        </Button>
      )}
      <Button look="quiet" pressed={query.kind !== null} onTap={onKinds}>
        {findWords.show(query.kind === null ? findWords.everything : findWords.kinds[query.kind])}
      </Button>
      {(pinned > 0 || query.pinnedOnly) && (
        <Button
          look="quiet"
          pressed={query.pinnedOnly}
          onTap={() => onChange({ ...query, pinnedOnly: !query.pinnedOnly })}
        >
          {findWords.pinnedOnly(pinned)}
        </Button>
      )}
      <Button look="quiet" label={logWords.tools} onTap={onTools}>
        <Icon of={Ellipsis} />
      </Button>
    </Row>
  </search>
);
