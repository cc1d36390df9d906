// The brief one item at a time, large enough to be read aloud across a table; nothing moves without a tap.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Handoff } from "../../../../domain/incident/command/state.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { handoffItemNames } from "../../../../domain/words/handoff-item-names.ts";
import { Button } from "../../../parts/Button.tsx";
import { StepReader } from "../../../parts/StepReader.tsx";
import { readAloudWords, takeOverWords } from "../../../words/handoff.ts";
import { LastEntry } from "../LastEntry.tsx";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { roleNamed } from "./role-named.ts";

export interface ReadAloudProps {
  readonly view: IncidentView;
  readonly handoff: Handoff;
}

/** It starts at the first item that isn't read back yet; a tap logs the read-back and shows the next. */
export const ReadAloud = ({ view: { pack, zone }, handoff }: ReadAloudProps) => {
  const session = useSession();
  const { route } = useLocation();
  const { items, readBack } = handoff;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      items.findIndex(({ id }) => !readBack[id]),
    ),
  );
  const list = `/incident/${session.id}/handoff`;
  const item = items[at];
  const done = item && readBack[item.id];
  const missing = items.filter(({ id }) => !readBack[id]).map(({ id }) => handoffItemNames[id]);
  return (
    <StepReader
      title={takeOverWords.title(roleNamed(pack, handoff.role))}
      back={{ href: list, label: readAloudWords.back }}
      progress={item ? readAloudWords.progress(at + 1, items.length) : null}
      above={
        item ? `${handoffItemNames[item.id]}${done ? `, ${takeOverWords.readAt(clockTime(done.at, zone))}` : ""}` : null
      }
      text={item ? item.text : readAloudWords.end}
      hint={
        item
          ? null
          : missing.length > 0
            ? takeOverWords.missing(missing)
            : takeOverWords.progress(items.length, items.length)
      }
      isLong={item !== undefined}
      after={<LastEntry />}
    >
      <Button look="quiet" disabled={at === 0} onTap={() => setAt(at - 1)}>
        {readAloudWords.previous}
      </Button>
      {item && !done && (
        <Button look="quiet" onTap={() => setAt(at + 1)}>
          {readAloudWords.next}
        </Button>
      )}
      <Button
        look="primary"
        command={at}
        onTap={() => {
          if (!item) return route(list);
          if (!done) session.run({ type: "readBack", handoff: handoff.id, item: item.id });
          setAt(at + 1);
        }}
      >
        {!item ? readAloudWords.list : done ? readAloudWords.next : readAloudWords.readBack}
      </Button>
    </StepReader>
  );
};
