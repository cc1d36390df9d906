// The one button: large enough for a thumb, named by its words.

import type { ComponentChildren } from "preact";
import styles from "./Button.module.css";

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onTap?: (() => void) | undefined;
  /** Where it leads: it is a link then, and takes no tap of its own. */
  readonly href?: string | undefined;
  /** primary: the next move, once a screen; quiet: for what is rarely needed. */
  readonly look?: "primary" | "plain" | "quiet" | undefined;
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly busy?: boolean | undefined;
  readonly type?: "button" | "submit" | undefined;
  /** Twice within two seconds counts once: for what begins, sends or makes something. So it is with every next move. */
  readonly once?: boolean | undefined;
  /** What the tap is about, where the name doesn't tell: with another command it is another button. */
  readonly command?: string | number | undefined;
  /** Marks a button whose tap is kept even before the app has started. */
  readonly early?: string | undefined;
}

/**
 * Returns a native button, or a link that looks like one. `label` replaces its text as the accessible name, only where
 * the text alone can't tell.
 */
export const Button = ({
  children,
  onTap,
  href,
  look = "plain",
  label,
  pressed,
  disabled,
  busy,
  type = "button",
  once = look === "primary",
  command,
  early,
}: ButtonProps) => {
  const shown = look === "plain" ? styles.button : `${styles.button} ${styles[look]}`;
  if (href !== undefined)
    return (
      <a class={shown} href={href} aria-label={label}>
        {children}
      </a>
    );
  return (
    <button
      type={type}
      class={shown}
      onClick={onTap}
      aria-label={label}
      aria-pressed={pressed}
      aria-busy={busy}
      disabled={disabled}
      data-once={once ? "" : undefined}
      data-command={command}
      data-early={early}
    >
      {children}
    </button>
  );
};
