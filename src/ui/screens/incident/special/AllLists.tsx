// Every special list of the incident's cards, to open the one that fits.

import { useLocation } from "preact-iso";
import { specialProgress } from "../../../../domain/views/special-lists/special-progress.ts";
import { Button } from "../../../parts/Button.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { PanelLink } from "../../../parts/layout/PanelLink.tsx";
import { Stack } from "../../../parts/layout/Stack.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { specialWords } from "../../../words/special.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import type { IncidentView } from "../use-incident.ts";
import { useSession } from "../use-session.ts";

export interface AllListsProps extends IncidentView {
  /** True if the address names a list that these cards don't have. */
  readonly isUnknown: boolean;
}

export const AllLists = ({ incident, pack, now, isUnknown }: AllListsProps) => {
  const session = useSession();
  const { route } = useLocation();
  const board = `/incident/${session.id}`;
  return (
    <IncidentFrame
      title={specialWords.title}
      thumb={
        <Button look="primary" onTap={() => route(board)}>
          {specialWords.board}
        </Button>
      }
    >
      {isUnknown && <Panel as="p">{specialWords.unknown}</Panel>}
      <Hint>{pack.specials.length > 0 ? specialWords.choose : specialWords.none}</Hint>
      <Stack as="ul">
        {pack.specials.map((list) => {
          const steps = specialProgress(incident, list, now);
          const done = steps.filter((step) => step.done).length;
          return (
            <li key={list.id}>
              <PanelLink href={`${board}/list?id=${list.id}`}>
                <Text as="span" weight="strong">
                  {list.title}
                </Text>{" "}
                <Hint as="span" look="small" figures>
                  {incident.lists.answers[list.id]?.type === "opened"
                    ? specialWords.count(done, steps.length)
                    : list.condition}
                </Hint>
              </PanelLink>
            </li>
          );
        })}
      </Stack>
    </IncidentFrame>
  );
};
