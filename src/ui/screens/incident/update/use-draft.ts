// The edited text of one template in one format: begun, typed, set aside for the filled one, and brought back.

import { useMemo, useState } from "preact/hooks";
import type { Draft, DraftKey } from "../../../../actions/ports/ports.ts";
import type { FilledFrom } from "../../../../domain/update/draft-age.ts";
import { useApp } from "../../../context/app-context.ts";

interface Work {
  readonly id: string;
  readonly draft: Draft | null;
  /** True until a letter is typed: such a draft exists only here and is never stored. */
  readonly untouched: boolean;
  /** True if a tap has opened it, so that the next letter goes into it. */
  readonly opened: boolean;
}

export interface DraftWork {
  /** The text shown in place of the filled one; null while the filled one is shown. */
  readonly shown: Draft | null;
  /** True if a tap on this screen has brought it up. */
  readonly opened: boolean;
  /** True if letters were typed into the text shown. */
  readonly isTyped: boolean;
  /** True if an edited text can be brought back. */
  readonly isAside: boolean;
  /** Opens the text for editing as it stands. */
  edit(text: string, from: FilledFrom): void;
  /** Stores the typed text; the first letter replaces an older draft. */
  type(text: string, from: FilledFrom): void;
  /** Shows the filled text again; the edited one can still be brought back. */
  fillAgain(): void;
  takeBack(): void;
  /** Forgets the text shown, once it has been sent. */
  sent(): void;
}

/** Returns the draft under `key`, if it may be shown, and what can be done with it; it is stored at each letter. */
export const useDraft = (key: DraftKey, isShowable: (from: FilledFrom) => boolean): DraftWork => {
  const { drafts } = useApp().ports;
  const { incident, template, format } = key;
  const id = `${incident}/${template}/${format}`;
  const kept = useMemo(() => drafts.get({ incident, template, format }), [drafts, incident, template, format]);
  const [work, setWork] = useState<Work | null>(null);
  const current: Work = work?.id === id ? work : { id, draft: kept, untouched: false, opened: false };
  const { untouched, opened } = current;
  const draft = current.draft && isShowable(current.draft.from) ? current.draft : null;
  const hold = (next: Draft | null, change: Partial<Work> = {}): void =>
    setWork({ id, draft: next, untouched: false, opened: false, ...change });
  const keep = (next: Draft, isOpened = opened): void => {
    drafts.set(key, next);
    hold(next, { opened: isOpened });
  };
  return {
    shown: draft && !draft.aside ? draft : null,
    opened,
    isTyped: draft !== null && !draft.aside && !untouched,
    isAside: draft?.aside === true,
    edit: (text, from) => hold({ text, from, aside: false }, { untouched: true, opened: true }),
    type: (text, from) => keep({ text, from, aside: false }),
    fillAgain() {
      if (untouched) hold(drafts.get(key));
      else if (draft) keep({ ...draft, aside: true });
    },
    takeBack() {
      if (draft) keep({ ...draft, aside: false }, true);
    },
    sent: () => hold(null),
  };
};
