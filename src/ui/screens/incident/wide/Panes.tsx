// The board with another screen beside it, for wide windows.

import type { Lazy } from "../../../../actions/ports/lazy.ts";
import type { IncidentStep } from "../../../context/practice.ts";
import { LazyScreen } from "../../../parts/LazyScreen.tsx";
import { partsWords } from "../../../words/parts.ts";
import { BoardScreen } from "../board/BoardScreen.tsx";
import { useSession } from "../use-session.ts";
import { PaneFrame } from "./PaneFrame.tsx";
import styles from "./Panes.module.css";
import { PaneContext } from "./pane.ts";
import { Shortcuts } from "./Shortcuts.tsx";

export interface PanesProps {
  /** The step in the address. */
  readonly name: string;
  readonly side: Lazy<IncidentStep>;
}

/** Both scroll for themselves. */
export const Panes = ({ name, side }: PanesProps) => {
  const { id } = useSession();
  return (
    <div class={styles.panes}>
      <PaneContext.Provider value="board">
        <BoardScreen />
      </PaneContext.Provider>
      <PaneContext.Provider value="side">
        <LazyScreen
          screen={side}
          back={{ href: `/incident/${id}`, label: partsWords.back }}
          frame={PaneFrame}
          key={name}
        >
          {(Step) => <Step />}
        </LazyScreen>
      </PaneContext.Provider>
      <Shortcuts />
    </div>
  );
};
