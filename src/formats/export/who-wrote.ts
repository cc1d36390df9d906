// Who wrote an entry, for the exports that are documents: "Ana, IC". The text log has a form of its own.

import type { Pack } from "../../domain/pack/pack.ts";
import { roleNames } from "../../domain/words/role-names.ts";
import type { LogEntry } from "./log-entry.ts";

/** Returns the short name of the role on the incident's own cards, else the built-in one. */
export const roleOf = ({ role }: Pick<LogEntry, "role">, pack: Pack | null): string =>
  pack?.roles.find(({ id }) => id === role)?.short ?? roleNames[role].short;

/** Returns "Ana, IC", or "IC" for somebody without a name. */
export const whoWrote = (entry: Pick<LogEntry, "role" | "person">, pack: Pack | null): string =>
  [entry.person, roleOf(entry, pack)].filter((part) => part !== "").join(", ");
