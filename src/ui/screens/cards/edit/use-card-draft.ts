// A card being edited: stored on this phone at each change, in force only once saved.

import { useState } from "preact/hooks";
import { keepCardDraft, readCardDraft } from "../../../../actions/cards/card-drafts.ts";
import { saveCards } from "../../../../actions/cards/change-cards.ts";
import { type CardForms, loadCardForms } from "../../../../actions/cards/load-card-forms.ts";
import { nameOfPart, type PackPart, partOf } from "../../../../domain/pack/pack-parts.ts";
import { useApp } from "../../../context/app-context.ts";
import { type DraftHere, useFormDraft } from "../../../parts/form/use-form-draft.ts";

/** Returns the draft of the part, or the part itself if there is none; `epoch` reads it again. */
export const useCardDraft = (
  part: PackPart,
  epoch: number,
): { readonly here: DraftHere; readonly forms: CardForms | null } => {
  const { ports, team } = useApp();
  const [forms, setForms] = useState<CardForms | null>(null);
  const here = useFormDraft(
    async () => {
      const [{ ports: relay }, loaded, pack] = await Promise.all([team.load(), loadCardForms(), ports.packs.current()]);
      setForms(loaded);
      return {
        saved: partOf(pack, part) ?? null,
        kept: await readCardDraft(relay, part),
        check: (draft) => loaded.problems(pack, part, draft),
        keep: (draft) => keepCardDraft(relay, part, draft),
        save: async (draft) => ((await saveCards(ports, part, draft)).type === "changed" ? draft : null),
      };
    },
    `${nameOfPart(part)} ${epoch}`,
  );
  return { here, forms };
};
