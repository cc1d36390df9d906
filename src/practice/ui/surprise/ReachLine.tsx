// Whether anybody would hear the drill, said before it is armed.

import { countReach, type PhonesAnswer } from "../../../actions/team/count-reach.ts";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import { answerWords } from "../../../ui/words/push.ts";
import { surpriseWords } from "../words/surprise.ts";

export interface ReachLineProps {
  readonly answer: PhonesAnswer | null;
  /** Null for everyone. */
  readonly devices: readonly string[] | null;
}

/** Shows nothing while no phone is chosen. */
export const ReachLine = ({ answer, devices }: ReachLineProps) => (
  <Reply centered role="status">
    {reachOf(answer, devices)}
  </Reply>
);

const reachOf = (answer: PhonesAnswer | null, devices: readonly string[] | null): string => {
  // The button below it says that the relay is being asked.
  if (answer === null) return "";
  if (answer.type !== "ok") return `${surpriseWords.reachUnknown} ${answerWords(answer)}`;
  const reach = countReach(answer.value.devices, devices);
  return reach.phones === 0 ? "" : surpriseWords.reach(reach);
};
