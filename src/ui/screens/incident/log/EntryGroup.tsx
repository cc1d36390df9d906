// A group of entries that takes up its space at once, and is drawn when it comes near the window.

import { useEffect, useRef, useState } from "preact/hooks";
import type { FactId, Instant } from "../../../../domain/fact/ids.ts";
import type { DescribedEntry } from "../../../../domain/views/filter-timeline.ts";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Shield } from "../../../parts/Shield.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { EntryRow } from "./EntryRow.tsx";

/** The assumed height of a row until it has been drawn once, in px. */
const ROW_PX = 84;

export interface EntryGroupProps {
  readonly entries: readonly DescribedEntry[];
  /** The days that begin at an entry. */
  readonly days: ReadonlyMap<FactId, string>;
  /** Number of the group's newest entry in the log. */
  readonly last: number;
  /** True for the group that is in the window from the start. */
  readonly isNewest: boolean;
  /** True while the page is printed: it is then drawn wherever it is. */
  readonly isPrinting: boolean;

  readonly declaredAt: Instant | null;
  readonly onCorrect: (id: string) => void;
}

/** Away from the window it keeps its height and draws nothing. */
export const EntryGroup = ({ entries, days, last, isNewest, isPrinting, declaredAt, onCorrect }: EntryGroupProps) => {
  const group = useRef<HTMLOListElement>(null);
  const [near, setNear] = useState(isNewest);
  const [heightPx, setHeightPx] = useState(entries.length * ROW_PX);
  useEffect(() => {
    const element = group.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (!seen) return;
        if (!seen.isIntersecting && seen.boundingClientRect.height > 0) setHeightPx(seen.boundingClientRect.height);
        setNear(seen.isIntersecting);
      },
      { rootMargin: "800px 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const isDrawn = near || isPrinting;
  return (
    <Stack as="ol" rigid ref={group} start={last} reversed style={isDrawn ? undefined : { height: `${heightPx}px` }}>
      {isDrawn &&
        entries.map(({ entry, text }) => (
          <li key={entry.fact.id}>
            {days.has(entry.fact.id) && (
              <Text as="h2" tone="muted" look="small" figures>
                {days.get(entry.fact.id)}
              </Text>
            )}
            <Shield>
              <EntryRow entry={entry} text={text} declaredAt={declaredAt} onCorrect={() => onCorrect(entry.fact.id)} />
            </Shield>
          </li>
        ))}
    </Stack>
  );
};
