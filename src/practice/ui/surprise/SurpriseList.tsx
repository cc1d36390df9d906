// Armed and fired drills, newest first: the window, how many moments are still to come, and those that have come.

import type { Instant } from "../../../domain/fact/ids.ts";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { clockTime } from "../../../domain/text/clock-face.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { TextLink } from "../../../ui/parts/text/TextLink.tsx";
import { surpriseWords } from "../words/surprise.ts";
import styles from "./SurpriseList.module.css";

export interface SurpriseRow {
  readonly drillId: string;
  readonly from: number;
  readonly to: number;
  readonly isHere: boolean;
  readonly firings: readonly {
    readonly index: number;
    readonly state: keyof typeof surpriseWords.states;
    readonly firedAt: number | null;
  }[];
  readonly onDisarm?: () => void;
}

/** Times are in the screen's zone. */
export const SurpriseList = ({ rows }: { readonly rows: readonly SurpriseRow[] }) => {
  const zone = useZone();
  const when = (at: number): string => {
    return `${calendarDay(at as Instant, zone)} ${clockTime(at as Instant, zone)}`;
  };
  return (
    <Stack as="ul" aria-label={surpriseWords.list}>
      {rows.map(({ drillId, from, to, isHere, firings, onDisarm }) => {
        const armed = firings.filter(({ state }) => state === "armed").length;
        const window = surpriseWords.window(when(from), when(to));
        return (
          <li key={drillId} class={styles.drill}>
            <span class={styles.window}>
              <span>{surpriseWords.windowFrom(when(from))}</span> <span>{when(to)}</span>
            </span>
            {isHere && <Hint as="span">{surpriseWords.thisPhone}</Hint>}
            {armed > 0 && <span>{surpriseWords.stateCount(armed)}</span>}
            {firings.map(({ index, state, firedAt }) => {
              if (state === "armed") return null;
              if (state !== "fired" || firedAt === null) return <span key={index}>{surpriseWords.states[state]}</span>;
              return (
                <TextLink key={index} href={`/drills?fired=${drillId}.${index}`}>
                  {surpriseWords.firedAt(when(firedAt))}
                </TextLink>
              );
            })}
            {onDisarm && (
              <Button once look="quiet" label={surpriseWords.disarmOne(window)} onTap={onDisarm}>
                {surpriseWords.disarm}
              </Button>
            )}
          </li>
        );
      })}
    </Stack>
  );
};
