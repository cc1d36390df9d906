// The pack on this phone: built-in entries with the team's edits over them.

import type { PackStore } from "../actions/ports.ts";
import type { Pack } from "../domain/pack.ts";
import type { Connection } from "./connection.ts";
import { fromPackRows } from "./pack-rows.ts";
import type { PackEntry } from "./rows.ts";

export interface EditablePackStore extends PackStore {
  /** Puts the team's version over an entry (`section/id`); null goes back to the built-in one. Unknown ones are left. */
  edit(key: string, entry: PackEntry | null): Promise<void>;
}

/** Returns the store; where nothing is stored or it can't be read, `builtIn` is in force. */
export const createPackStore = ({ use }: Connection, builtIn: Pack): EditablePackStore => ({
  async current() {
    try {
      const rows = await use((_raw, { pack }) => pack.toArray());
      return rows.length > 0 ? fromPackRows(rows, builtIn) : builtIn;
    } catch {
      return builtIn;
    }
  },
  edit: (key, edited) => use(async (_raw, { pack }) => void (await pack.update(key, { edited }))),
});
