// What is told outside waits for two people: the tap that logs the yes of each, for the next text to these readers.

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { clearers } from "../../../../domain/fact/closed-lists.ts";
import { heldBack, isOutsideReader } from "../../../../domain/incident/held-back.ts";
import { holderOf } from "../../../../domain/incident/incident.ts";
import { type Audience, audiences } from "../../../../domain/pack/pack.ts";
import { clockTime } from "../../../../domain/text/clock-face.ts";
import { audienceNames } from "../../../../domain/words/update-names.ts";
import { Button } from "../../../parts/Button.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { Part } from "../../../parts/Part.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { restrictedWords } from "../../../words/restricted.ts";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";

const readers = audiences.filter(isOutsideReader);

/** Whoever holds the role of sponsor is logged as the one who cleared it; counsel has no role here. */
export const ClearancesPart = ({ incident, zone }: Pick<IncidentView, "incident" | "zone">) => {
  const session = useSession();
  const { query, route } = useLocation();
  const [picked, setPicked] = useState<Audience | null>(null);
  const audience = picked ?? readers.find((one) => one === query.audience) ?? "customers";
  const both = incident.restriction.cleared[audience] ?? {};
  return (
    <Part id="clearances" title={restrictedWords.clearances}>
      <Hint>{restrictedWords.clearHint}</Hint>
      <Choices<Audience>
        label={restrictedWords.readers}
        choices={readers.map((value) => ({ value, name: audienceNames[value] }))}
        chosen={audience}
        onChoose={setPicked}
      />
      {clearers.map((by) => {
        const cleared = both[by];
        if (cleared) {
          return (
            <p key={by} role="status">
              {restrictedWords.cleared[by](cleared.person?.name || null, clockTime(cleared.at, zone))}
            </p>
          );
        }
        const person = by === "sponsor" ? holderOf(incident, "sponsor") : null;
        return (
          <Button key={by} onTap={() => session.run({ type: "clearRelease", by, audience, person })}>
            {restrictedWords.clear[by]}
          </Button>
        );
      })}
      {!heldBack(incident, audience) && (
        <Button onTap={() => route(`/incident/${session.id}/update?audience=${audience}`)}>
          {restrictedWords.write}
        </Button>
      )}
    </Part>
  );
};
