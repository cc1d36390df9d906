// The tools that a commander reaches for at any moment, always in the same place under the thumb.

import { ChartNoAxesColumnIncreasing, Ellipsis, MessageSquare, Plus } from "lucide";
import { useLocation } from "preact-iso";
import type { Phase } from "../../../../domain/incident/incident.ts";
import { Row } from "../../../parts/layout/Row.tsx";
import { ToolButton } from "../../../parts/ToolButton.tsx";
import { boardWords } from "../../../words/board.ts";
import { useSession } from "../use-session.ts";
import styles from "./ToolRow.module.css";

export interface ToolRowProps {
  readonly phase: Phase["type"];
  readonly onMore: () => void;
}

/** A closed log still takes updates and entries; a withdrawn one only its reading. */
export const ToolRow = ({ phase, onMore }: ToolRowProps) => {
  const { id } = useSession();
  const { route } = useLocation();
  const to = (step: string) => () => route(`/incident/${id}/${step}`);
  return (
    <Row as="nav" gap="none" class={styles.tools} aria-label={boardWords.tools}>
      {phase !== "withdrawn" && <ToolButton icon={MessageSquare} name={boardWords.update} onTap={to("update")} />}
      <ToolButton icon={Plus} name={boardWords.log} onTap={to("log")} />
      {phase !== "withdrawn" && phase !== "stood-down" && (
        <ToolButton icon={ChartNoAxesColumnIncreasing} name={boardWords.severity} onTap={to("severity")} />
      )}
      <ToolButton icon={Ellipsis} name={boardWords.more} onTap={onMore} />
    </Row>
  );
};
