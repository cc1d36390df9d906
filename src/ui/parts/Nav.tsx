// The five main screens. Not shown inside an incident: no link leaves the flow. Their icons are a file of their own: the
// first screen can be read and tapped without them.

import { navWords } from "../words/nav.ts";
import styles from "./Nav.module.css";

const places = [
  { href: "/", name: navWords.now },
  { href: "/cards", name: navWords.cards },
  { href: "/drills", name: navWords.drills },
  { href: "/review", name: navWords.review },
  { href: "/team", name: navWords.team },
] as const;

export const Nav = ({ path }: { readonly path: string }) => (
  <nav class={styles.nav} aria-label={navWords.label}>
    {places.map(({ href, name }) => (
      <a key={href} href={href} class={styles.place} aria-current={isHere(path, href) ? "page" : undefined}>
        <svg class={styles.icon} aria-hidden="true">
          <use href={`/icons/nav.svg#${href}`} />
        </svg>
        {name}
      </a>
    ))}
  </nav>
);

const isHere = (path: string, href: string): boolean =>
  href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
