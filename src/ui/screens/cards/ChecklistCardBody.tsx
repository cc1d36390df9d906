// A checklist to read: how it is used, and its steps by number. Ticking happens in the incident. Props only.

import type { Checklist } from "../../../domain/pack/pack.ts";
import { Panel } from "../../parts/layout/Panel.tsx";
import { cardWords } from "../../words/cards.ts";
import { CardSteps } from "./CardSteps.tsx";

/** The frame shows its title. */
export const ChecklistCardBody = ({ list }: { readonly list: Checklist }) => (
  <>
    <Panel as="p" slim>
      <strong>{cardWords.modes[list.mode]}</strong>
      {list.withinSeconds !== null && <span> {cardWords.within(list.withinSeconds)}</span>}
    </Panel>
    <CardSteps steps={list.steps} of={`checklists/${list.id}`} />
  </>
);
