// Whether the newest entry is on this phone's disk. "Saved" appears only after the durable commit.

import { useApp } from "../../context/app-context.ts";
import { useLive } from "../../hooks/use-live.ts";
import { Button } from "../../parts/Button.tsx";
import { Callout } from "../../parts/text/Callout.tsx";
import { Hint } from "../../parts/text/Hint.tsx";
import { Spoken } from "../../parts/text/Spoken.tsx";
import { flowWords } from "../../words/incident.ts";
import { useSession } from "./use-session.ts";

/** A few words for the top of the screen; nothing while something isn't saved. */
export const SavedMark = () => {
  const { type } = useLive(useSession().saving);
  const { journal, single } = useLive(useApp().ports.health);
  if (type === "failed") return null;
  if (type === "saving")
    return (
      <Hint as="span" look="small" weight="label" data-saving="saving">
        {flowWords.saving}
      </Hint>
    );
  const { short, whole } = journal === false || single > 0 ? flowWords.savedOnce : flowWords.saved;
  return (
    <Hint as="span" look="small" weight="label" data-saving="saved">
      <span aria-hidden="true">✓ {short}</span>
      <Spoken>{whole}</Spoken>
    </Hint>
  );
};

/** What isn't saved, with one tap to try again; nothing if everything is. */
export const NotSaved = () => {
  const session = useSession();
  const saving = useLive(session.saving);
  if (saving.type !== "failed") return null;
  return (
    <Callout as="div" filled strong role="status" data-saving="failed">
      <p>{flowWords.notSaved(saving.unsaved)}</p>
      <Button look="quiet" onTap={() => void session.retry()}>
        {flowWords.retry}
      </Button>
    </Callout>
  );
};
