// Something being written: stored on this phone at each change, checked by the rules for its files, in force only once
// saved.

import { useEffect, useRef, useState } from "preact/hooks";
import type { FormProblem } from "../../../actions/cards/form-field.ts";
import { isSameData } from "../../../domain/fact/same-data.ts";

type CheckDraft = (draft: unknown) => readonly FormProblem[];

/** What is edited, and where it is stored. */
export interface DraftSource {
  /** As it was last saved; null if it hasn't been yet. */
  readonly saved: unknown;
  /** The draft that was left; null if there is none. */
  readonly kept: unknown;
  readonly check: CheckDraft;
  /** Resolves once the draft is durable; null removes it. */
  keep(draft: unknown): Promise<void>;
  /** Resolves to what was saved; null if it could not be. */
  save(draft: unknown): Promise<unknown>;
}

/** How safe the draft is; nothing has to be stored if it is "untouched" or "saved". */
export type DraftState = "untouched" | "saved" | "keeping" | "kept" | "not-kept" | "not-saved";

export interface DraftHere {
  /** Null while it is being read, and if there is nothing to edit. */
  readonly draft: unknown;
  readonly state: "reading" | "ready" | "unknown" | "failed";
  readonly keeping: DraftState;
  readonly check: CheckDraft;
  /** As it was last saved; null if it hasn't been yet. */
  readonly saved: unknown;
  change(draft: unknown): void;
  save(): Promise<void>;
}

const nothingToCheck: CheckDraft = () => [];

/** Returns the draft of what `open` finds, or what was saved if there is none; another `key` is another draft. */
export const useFormDraft = (open: () => Promise<DraftSource>, key: string): DraftHere => {
  const [source, setSource] = useState<DraftSource | null>(null);
  const [saved, setSaved] = useState<unknown>(null);
  const [draft, setDraft] = useState<unknown>(null);
  const [state, setState] = useState<DraftHere["state"]>("reading");
  const [keeping, setKeeping] = useState<DraftState>("untouched");
  // The draft as it is now, even for work that began before it was changed.
  const latest = useRef<unknown>(null);
  const show = (next: unknown): void => {
    latest.current = next;
    setDraft(next);
  };
  useEffect(() => {
    const read = async (): Promise<void> => {
      const found = await open();
      setSource(found);
      setSaved(found.saved);
      const isDraft = found.kept !== null && !isSameData(found.kept, found.saved);
      show(isDraft ? found.kept : found.saved);
      setKeeping(isDraft ? "kept" : "untouched");
      setState(isDraft || found.saved !== null ? "ready" : "unknown");
    };
    read().catch(() => setState("failed"));
  }, [key]);

  // One write at a time, and always the newest draft: letters come faster than a disk.
  const waiting = useRef<{ readonly draft: unknown; readonly failed: DraftState } | null>(null);
  const isWriting = useRef(false);
  const write = async (to: DraftSource): Promise<void> => {
    if (isWriting.current) return;
    isWriting.current = true;
    let outcome: DraftState = "kept";
    while (waiting.current) {
      const { draft: next, failed } = waiting.current;
      waiting.current = null;
      outcome = await to.keep(next).then(
        () => (next === null ? "saved" : "kept"),
        () => failed,
      );
    }
    isWriting.current = false;
    setKeeping(outcome);
  };
  const keep = (next: unknown, failed: DraftState = "not-kept"): void => {
    if (!source) return;
    waiting.current = { draft: next, failed };
    setKeeping("keeping");
    void write(source);
  };

  return {
    draft,
    state,
    keeping,
    check: source?.check ?? nothingToCheck,
    saved,
    change(next) {
      show(next);
      keep(isSameData(next, saved) ? null : next);
    },
    async save() {
      if (!source) return;
      const kept = await source.save(draft).catch(() => null);
      if (kept === null) return setKeeping("not-saved");
      setSaved(kept);
      if (latest.current !== draft) return keep(latest.current);
      show(kept);
      // A draft that can't be removed is the same as what was saved, and is recognised by that.
      keep(null, "saved");
    },
  };
};
