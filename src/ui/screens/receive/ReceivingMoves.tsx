// The next move while no camera is on: start it, add a link's log, or open the one that has arrived.

import { useLocation } from "preact-iso";
import { receiveText } from "../../../actions/transfer/receive-incident.ts";
import { useApp } from "../../context/app-context.ts";
import { Button } from "../../parts/Button.tsx";
import { receiveWords } from "../../words/transfer.ts";
import type { Stage, Told } from "./use-receiving.ts";

export interface ReceivingMovesProps {
  readonly stage: Stage;
  readonly onTold: (told: Told) => void;
  readonly onAgain: () => void;
  readonly onDismiss: () => void;
}

/** A link's text that isn't a log after all is refused with a sentence when it is added. */
export const ReceivingMoves = ({ stage, onTold, onAgain, onDismiss }: ReceivingMovesProps) => {
  const { ports, sessions } = useApp();
  const { route } = useLocation();
  const add = async (text: string): Promise<void> =>
    onTold(await receiveText(ports, text, { sessions, measuredMs: null }).catch(() => receiveWords.notStored));
  switch (stage.type) {
    case "asking":
      return (
        <>
          <Button onTap={onDismiss}>{receiveWords.dismiss}</Button>
          <Button look="primary" onTap={() => void add(stage.text)}>
            {receiveWords.add}
          </Button>
        </>
      );
    case "received":
      return (
        <>
          <Button onTap={onAgain}>{receiveWords.another}</Button>
          <Button look="primary" onTap={() => route(`/incident/${stage.outcome.counts.incidentId}`)}>
            {receiveWords.open}
          </Button>
        </>
      );
    default:
      return (
        <Button look="primary" onTap={onAgain}>
          {receiveWords.start}
        </Button>
      );
  }
};
