// Any command that stops the harm or clears up after it.

import { duties, mitigationMeans } from "../../../src/domain/fact/closed-lists.ts";
import type { MitigationCommand } from "../../../src/domain/incident/mitigation/decide.ts";
import { among, type CommandDesk, later, one, someone, temporary, text } from "./command-desk.ts";

type Makers = {
  readonly [Type in MitigationCommand["type"]]: (desk: CommandDesk) => Extract<MitigationCommand, { type: Type }>;
};

export const mitigationMakers: Makers = {
  beginMitigation: (desk) => ({
    type: "beginMitigation",
    means: one(desk, mitigationMeans),
    text: text(desk),
    person: someone(desk),
    checkAt: later(desk),
    temporary: desk.pick(2) === 0,
  }),
  settleMitigation: (desk) => ({
    type: "settleMitigation",
    target: among(
      desk,
      desk.incident.mitigation.tried.map(({ id }) => id),
    ),
    worked: desk.pick(2) === 0,
  }),
  askFreeze: (desk) => ({ type: "askFreeze", text: text(desk) }),
  confirmFreeze: (desk) => ({ type: "confirmFreeze", target: temporary(desk), person: someone(desk) }),
  liftFreeze: (desk) => ({ type: "liftFreeze", target: temporary(desk) }),
  undoTemporary: (desk) => ({ type: "undoTemporary", target: temporary(desk) }),
  ownTemporary: (desk) => ({
    type: "ownTemporary",
    target: temporary(desk),
    person: someone(desk),
    until: later(desk),
  }),
  nameDuty: (desk) => ({ type: "nameDuty", duty: one(desk, duties), person: someone(desk) }),
};
