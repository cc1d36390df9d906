// The frame of every screen: its title on top, what to read in the middle, the next move under the thumb.

import type { ComponentChildren } from "preact";
import type { SeverityLevel } from "../../domain/pack/severity-classes.ts";
import { partsWords } from "../words/parts.ts";
import styles from "./Screen.module.css";
import { Spoken } from "./text/Spoken.tsx";

export interface ScreenProps {
  readonly title: ComponentChildren;
  /** The way back; null on the five main screens. */
  readonly back?: { readonly href: string; readonly label: string } | null;
  /** One line over the title: what it belongs to. */
  readonly above?: ComponentChildren;
  /** Shown beside the title: a clock, a badge. */
  readonly aside?: ComponentChildren;
  /** Its colour is at the top edge. */
  readonly severity?: SeverityLevel | null | undefined;
  readonly children?: ComponentChildren;
  /** The next move; the biggest thing in the bottom half. */
  readonly thumb?: ComponentChildren;
}

/** The title takes the focus when a route is opened, so that a screen reader starts there. */
export const Screen = ({ title, back = null, above, aside, severity, children, thumb }: ScreenProps) => (
  <div class={styles.screen} data-severity={severity ?? undefined}>
    <header class={above ? `${styles.header} ${styles.tall}` : styles.header}>
      {back && (
        <a class={styles.back} href={back.href}>
          <span aria-hidden="true">‹</span>
          <Spoken>{back.label}</Spoken>
        </a>
      )}
      {above && <div class={styles.above}>{above}</div>}
      {aside && <div class={styles.aside}>{aside}</div>}
      <h1 class={styles.title} tabIndex={-1}>
        {title}
      </h1>
    </header>
    {/* It scrolls, so the keyboard must be able to reach it even if it holds nothing to press. */}
    <main class={styles.main} tabIndex={0}>
      {children}
    </main>
    {thumb && (
      <section class={styles.thumb} aria-label={partsWords.thumb}>
        {thumb}
      </section>
    )}
  </div>
);
