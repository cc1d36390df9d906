// The commands for special lists, and the facts that each one adds.

import { accept, type Deciders, refuse } from "../accept-or-refuse.ts";
import type { ListFactData } from "./facts.ts";

export type ListCommand =
  | ({ readonly type: "openList" } & ListFactData["list.opened/1"])
  | ({ readonly type: "declineList" } & ListFactData["list.declined/1"])
  | ({ readonly type: "doListStep" } & ListFactData["step.done/2"]);

/** The facts that each of these commands adds, or why it adds none. A declined list may be opened after all. */
export const listDecisions: Deciders<ListCommand> = {
  openList({ lists }, { list, title }) {
    const answer = lists.answers[list];
    if (answer?.type === "opened") return refuse({ type: "listAlreadyOpened", at: answer.at });
    return accept({ type: "list.opened/1", data: { list, title } });
  },
  declineList({ lists }, { list, title }) {
    const answer = lists.answers[list];
    if (answer?.type === "opened") return refuse({ type: "listAlreadyOpened", at: answer.at });
    if (answer) return refuse({ type: "listAlreadyDeclined", at: answer.at });
    return accept({ type: "list.declined/1", data: { list, title } });
  },
  doListStep({ steps }, { list, step, text }) {
    const done = steps[`${list}/${step}`];
    if (done) return refuse({ type: "stepAlreadyDone", at: done.at });
    return accept({ type: "step.done/2", data: { list, step, text } });
  },
};
