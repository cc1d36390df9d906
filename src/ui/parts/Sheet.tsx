// A card over the flow that closes back to the same place. Native dialog: focus, Escape and inertness come with it.

import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { isField } from "../taps/control-of.ts";
import { partsWords } from "../words/parts.ts";
import { Button } from "./Button.tsx";
import { Stack } from "./layout/Stack.tsx";
import styles from "./Sheet.module.css";

export interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
  /** Buttons beside Close, in the thumb zone. */
  readonly actions?: ComponentChildren;
  readonly closeLabel?: string;
  /** Keeps the buttons in sight while the content above them scrolls. */
  readonly keepActions?: boolean;
}

/** It is closed by its button, by Escape, or by no longer being rendered. */
export const Sheet = ({
  title,
  onClose,
  children,
  actions,
  closeLabel = partsWords.close,
  keepActions = false,
}: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  // Closed while it is still in the page, so that the focus returns to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser focuses the first thing in it. That mustn't be a field, with the keyboard over half the screen,
    // unless the tap asked for one.
    const focused = document.activeElement as HTMLElement | null;
    if (isField(focused) && !focused?.autofocus) heading.current?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`${styles.sheet} ${keepActions ? styles.keeping : ""}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} class={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <Stack gap={4}>{children}</Stack>
      <div class={`${styles.actions} ${keepActions ? styles.kept : ""}`}>
        {actions}
        <Button look="quiet" onTap={onClose}>
          {closeLabel}
        </Button>
      </div>
    </dialog>
  );
};
