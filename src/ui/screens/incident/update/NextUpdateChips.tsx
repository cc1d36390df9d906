// One tap sets the time that an edited text doesn't give clearly: it is written into the text, where the clock reads it.

import { offeredTimes } from "../../../../domain/clock/offered-times.ts";
import type { MeantTime } from "../../../../domain/clock/promise/mention-times.ts";
import type { PromisedTime } from "../../../../domain/clock/promised-time.ts";
import { leftRoundedUp } from "../../../../domain/text/clock-face.ts";
import { HOUR_MS } from "../../../../domain/text/durations.ts";
import { dayAndTime } from "../../../../domain/text/time-left.ts";
import { draftZone } from "../../../../domain/update/draft-age.ts";
import type { PromiseDesk } from "../../../../domain/update/promise-desk.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChoiceRow } from "../../../parts/Choices.tsx";
import { updateWords } from "../../../words/update.ts";
import type { UpdateWork } from "./use-update.ts";

export interface NextUpdateChipsProps {
  readonly work: UpdateWork;
  readonly desk: PromiseDesk;
  /** What the edited text promises. */
  readonly promise: PromisedTime;
  /** Receives the text with the time put in. */
  readonly onChange: (text: string) => void;
}

const { clock } = updateWords;

/** Hours and minutes to such a time say less than its day. */
const FAR_MS = 12 * HOUR_MS;

/** Shows nothing for a clear promise. */
export const NextUpdateChips = ({ work, desk, promise, onChange }: NextUpdateChipsProps) => {
  const { incident, pack, now, format, status, ready, draft } = work;
  const from = draft.shown?.from;
  if (!from) return null;
  const times = offeredTimes(incident, pack, { promise, now, audience: ready.audience, status });
  const moment = { now, zone: draftZone(from, work.zone, now), filledAt: from.nextUpdateAt };
  const name = ({ at, name: where }: MeantTime): string => {
    const time = dayAndTime(at, moment);
    if (where !== null) return clock.meant(clock.places[where] ?? where, time);
    return at - now < FAR_MS ? clock.offered(time, leftRoundedUp(at - now)) : time;
  };
  if (times.length === 0) return null;
  return (
    <ChoiceRow label={promise.type === "unclear" ? clock.which : clock.set}>
      {times.map((time) => (
        <Button
          key={time.at}
          look="quiet"
          onTap={() => onChange(desk.write(ready.text, time.at, moment, format === "sms"))}
        >
          {name(time)}
        </Button>
      ))}
    </ChoiceRow>
  );
};
