// The one button: large enough for a thumb, named by its words.

import type { ComponentChildren } from "preact";
import styles from "./Button.module.css";

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onTap?: (() => void) | undefined;
  /** Where it leads; it is then a link and takes no tap of its own. */
  readonly href?: string | undefined;
  /** primary: the next move, one per screen; quiet: for rarely needed actions. */
  readonly look?: "primary" | "plain" | "quiet" | undefined;
  readonly label?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly busy?: boolean | undefined;
  readonly type?: "button" | "submit" | undefined;
  /** Two taps within two seconds count once: for whatever begins, sends or makes something. So does every next move. */
  readonly once?: boolean | undefined;
  /** What the tap is about, if the name doesn't say: a different command makes it a different button. */
  readonly command?: string | number | undefined;
  /** Marks a button whose tap is recorded even before the app has started. */
  readonly early?: string | undefined;
}

/**
 * A native button, or a link that looks like one. `label` replaces its text as the accessible name; use it only if the
 * text alone isn't clear.
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
