// Everything else that can be done with an incident: each leads to its screen.

import {
  Activity,
  ClipboardList,
  FileDown,
  GitFork,
  Handshake,
  type IconNode,
  ListChecks,
  ListPlus,
  Lock,
  Megaphone,
  MessageSquareQuote,
  MessagesSquare,
  Presentation,
} from "lucide";
import { useLocation } from "preact-iso";
import type { Phase } from "../../../../domain/incident/incident.ts";
import { isRestricted } from "../../../../domain/incident/is-restricted.ts";
import { useLive } from "../../../hooks/use-live.ts";
import { Button } from "../../../parts/Button.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import { boardWords } from "../../../words/board.ts";
import { useSession } from "../use-session.ts";
import styles from "./Places.module.css";

interface Place {
  readonly step: string;
  readonly name: string;
  readonly icon: IconNode;
  /** False if it is only for an incident that runs. */
  readonly always: boolean;
}

const places: readonly Place[] = [
  { step: "handoff", name: boardWords.handOff, icon: Handshake, always: false },
  { step: "export", name: boardWords.exportLog, icon: FileDown, always: true },
  { step: "say", name: boardWords.sitRep, icon: Megaphone, always: false },
  { step: "first", name: boardWords.checklist, icon: ListChecks, always: false },
  { step: "list", name: boardWords.specials, icon: ListPlus, always: false },
  { step: "restricted", name: boardWords.restrict, icon: Lock, always: true },
  { step: "work", name: boardWords.toWork, icon: ClipboardList, always: false },
  { step: "decisions", name: boardWords.toDecisions, icon: GitFork, always: false },
  { step: "say?words=open-call", name: boardWords.words, icon: MessageSquareQuote, always: false },
  { step: "sent", name: boardWords.sent, icon: MessagesSquare, always: true },
  {
    step: "update?template=executive-brief&audience=executives",
    name: boardWords.executives,
    icon: Presentation,
    always: false,
  },
  { step: "picture", name: boardWords.picture, icon: Activity, always: true },
];

export interface PlacesProps {
  readonly phase: Phase["type"];
  /** True below the board, whose next move is the export once the incident is closed. */
  readonly isBelowBoard?: boolean;
}

export const Places = ({ phase, isBelowBoard = false }: PlacesProps) => {
  const { id, incident } = useSession();
  const isHidden = isRestricted(useLive(incident));
  const { route } = useLocation();
  const runs = phase !== "stood-down" && phase !== "withdrawn";
  return (
    <div class={styles.places}>
      {places
        .filter(({ step, always }) => runs || (always && !(isBelowBoard && step === "export")))
        .map(({ step, name, icon }) => (
          <Button key={step} onTap={() => route(`/incident/${id}/${step}`)}>
            <Icon of={icon} />
            {isHidden && step === "restricted" ? boardWords.needToKnow : name}
          </Button>
        ))}
    </div>
  );
};
