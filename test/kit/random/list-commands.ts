// Any command about a special list of the pack.

import type { Command } from "../../../src/domain/incident/commands.ts";
import type { SpecialList } from "../../../src/domain/pack/special-lists.ts";
import { type CommandDesk, one } from "./command-desk.ts";

type ListCommand = Extract<Command, { type: "openList" | "declineList" | "doListStep" }>;
type Makers = { readonly [Type in ListCommand["type"]]: (desk: CommandDesk) => Extract<ListCommand, { type: Type }> };

const titled = ({ id, title }: SpecialList) => ({ list: id, title });

export const listMakers: Makers = {
  openList: (desk) => ({ type: "openList", ...titled(one(desk, desk.pack.specials)) }),
  declineList: (desk) => ({ type: "declineList", ...titled(one(desk, desk.pack.specials)) }),
  doListStep: (desk) => {
    const list = one(desk, desk.pack.specials);
    const { id: step, text: words } = one(desk, list.steps);
    return { type: "doListStep", list: list.id, step, text: words };
  },
};
