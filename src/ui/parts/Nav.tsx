// The five main screens. Not shown inside an incident: no link leaves the flow. Their icons are a file of their own,
// asked for once the first screen stands: a slow phone would draw the open incidents later because of them.

import { navWords } from "../words/nav.ts";
import styles from "./Nav.module.css";

const places = [
  { href: "/", name: navWords.now },
  { href: "/cards", name: navWords.cards },
  { href: "/drills", name: navWords.drills },
  { href: "/review", name: navWords.review },
  { href: "/team", name: navWords.team },
] as const;

interface NavProps {
  readonly path: string;
  /** Whether the icons are drawn; their place is kept without them, too. */
  readonly hasIcons: boolean;
}

export const Nav = ({ path, hasIcons }: NavProps) => (
  <nav class={styles.nav} aria-label={navWords.label}>
    {places.map(({ href, name }) => (
      <a key={href} href={href} class={styles.place} aria-current={isHere(path, href) ? "page" : undefined}>
        <svg class={styles.icon} aria-hidden="true">
          {hasIcons && <use href={`/icons/nav.svg#${href}`} />}
        </svg>
        {name}
      </a>
    ))}
  </nav>
);

const isHere = (path: string, href: string): boolean =>
  href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
