// A tool in a row of tools: its icon above its word.

import type { IconNode } from "lucide";
import { Icon } from "./Icon.tsx";
import styles from "./ToolButton.module.css";

export interface ToolButtonProps {
  readonly icon: IconNode;
  readonly name: string;
  readonly pressed?: boolean;
  readonly onTap: () => void;
}

export const ToolButton = ({ icon, name, pressed, onTap }: ToolButtonProps) => (
  <button type="button" class={styles.tool} aria-pressed={pressed} onClick={onTap}>
    <Icon of={icon} />
    {name}
  </button>
);
