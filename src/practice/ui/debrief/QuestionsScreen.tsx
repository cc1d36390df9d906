// What did the cards leave open? Three questions whose answers become changes to the team's cards.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Pack } from "../../../domain/pack/pack.ts";
import { useApp } from "../../../ui/context/app-context.ts";
import { Button } from "../../../ui/parts/Button.tsx";
import { Screen } from "../../../ui/parts/Screen.tsx";
import { useSession } from "../../../ui/screens/incident/use-session.ts";
import { partsWords } from "../../../ui/words/parts.ts";
import type { OverDrill } from "../score/DrillOver.tsx";
import { questionWords } from "../words/debrief.ts";
import { BoundaryQuestion } from "./BoundaryQuestion.tsx";
import { FieldQuestion } from "./FieldQuestion.tsx";
import { HandoffQuestion } from "./HandoffQuestion.tsx";

export interface QuestionProps {
  readonly drill: OverDrill;
  /** The pack in force now, not the one of the drill. */
  readonly pack: Pack;
  /** Called when a card was changed or taken back. */
  readonly onChange: () => void;
}

export const QuestionsScreen = ({ drill }: Pick<QuestionProps, "drill">) => {
  const session = useSession();
  const { ports } = useApp();
  const { route } = useLocation();
  const [pack, setPack] = useState<Pack | null>(null);
  const read = (): void => void ports.packs.current().then(setPack);
  useEffect(read, [ports]);
  const debrief = `/incident/${session.id}/debrief`;
  const props = pack && { drill, pack, onChange: read };
  return (
    <Screen
      title={questionWords.title}
      back={{ href: debrief, label: questionWords.back }}
      thumb={
        <Button look="primary" onTap={() => route(debrief)}>
          {questionWords.done}
        </Button>
      }
    >
      <p>{questionWords.what}</p>
      {props ? (
        <>
          <BoundaryQuestion {...props} />
          <FieldQuestion {...props} />
          <HandoffQuestion {...props} />
        </>
      ) : (
        <p>{partsWords.loading}</p>
      )}
      <p>{questionWords.where}</p>
    </Screen>
  );
};
