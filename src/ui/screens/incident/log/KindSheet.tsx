// Which kinds of entry to show: one tap, and only those that are in the log.

import type { EntryKind } from "../../../../domain/incident/entry-kind.ts";
import { entryKind } from "../../../../domain/views/entry-kind.ts";
import type { DescribedEntry } from "../../../../domain/views/filter-timeline.ts";
import { Choices } from "../../../parts/Choices.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { findWords } from "../../../words/log.ts";

export interface KindSheetProps {
  readonly entries: readonly DescribedEntry[];
  readonly chosen: EntryKind | null;
  readonly onChoose: (kind: EntryKind | null) => void;
  readonly onClose: () => void;
}

/** The kinds keep their order, each with its count. */
export const KindSheet = ({ entries, chosen, onChoose, onClose }: KindSheetProps) => {
  const counts = new Map<EntryKind, number>();
  for (const { entry } of entries) {
    const kind = entryKind(entry.fact);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = (Object.keys(findWords.kinds) as EntryKind[]).filter((kind) => counts.has(kind));
  return (
    <Sheet title={findWords.showTitle} onClose={onClose}>
      <Choices<EntryKind | "everything">
        label={findWords.showTitle}
        labelHidden
        choices={[
          { value: "everything", name: findWords.count(findWords.everything, entries.length) },
          ...kinds.map((value) => ({ value, name: findWords.count(findWords.kinds[value], counts.get(value) ?? 0) })),
        ]}
        chosen={chosen ?? "everything"}
        onChoose={(kind) => onChoose(kind === "everything" ? null : kind)}
      />
    </Sheet>
  );
};
