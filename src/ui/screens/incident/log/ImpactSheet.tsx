// When the impact really began: nearly always before anyone noticed, and found out later.

import type { Instant } from "../../../../domain/fact/ids.ts";
import { clockTime, lengthInWords } from "../../../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../../../domain/text/durations.ts";
import { useApp } from "../../../context/app-context.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Callout } from "../../../parts/text/Callout.tsx";
import { earlierWords, whenWords } from "../../../words/log.ts";
import { useSession } from "../use-session.ts";
import { TimePicker } from "./TimePicker.tsx";
import { usePastTime } from "./use-past-time.ts";
import { whyRefused } from "./why-refused.ts";

export interface ImpactSheetProps {
  readonly onClose: () => void;
}

/** Its chips count back from the declaration. */
export const ImpactSheet = ({ onClose }: ImpactSheetProps) => {
  const session = useSession();
  const zone = useZone();
  const { ports } = useApp();
  const { declaredAt, seat } = useLive(session.incident);
  const time = usePastTime(zone);
  const from = declaredAt ?? ports.clock.now();
  const mark = (startedAt: Instant): string | null => {
    const refused = whyRefused(session.run({ type: "setImpactStart", startedAt }), zone);
    if (refused === null) onClose();
    return refused;
  };
  return (
    <Sheet
      title={earlierWords.impactTitle}
      onClose={onClose}
      actions={<Button onTap={() => time.take(mark)}>{earlierWords.mark}</Button>}
    >
      <p>{earlierWords.impactHint}</p>
      {seat.impactStartedAt !== null && <p>{earlierWords.impactNow(clockTime(seat.impactStartedAt, zone))}</p>}
      <TimePicker
        label={whenWords.before}
        chips={[0, 5, 10, 15, 30, 60].map((minutes) => ({
          at: (from - minutes * MINUTE_MS) as Instant,
          name: minutes === 0 ? whenWords.atDeclaration : lengthInWords(minutes * MINUTE_MS),
        }))}
        at={time.at}
        onPick={time.pick}
      />
      {time.refused && <Callout role="alert">{time.refused}</Callout>}
    </Sheet>
  );
};
