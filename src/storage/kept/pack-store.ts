// The pack on this phone: built-in entries with the team's edits over them.

import type { PackStore } from "../../actions/ports/storage-port.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Connection } from "../database/connection.ts";
import { usablePack } from "../log/usable-pack.ts";
import { fromPackRows } from "./pack-rows.ts";

/** Returns the store; where nothing is stored or it can't be read, `builtIn` is in force. */
export const createPackStore = ({ use }: Connection, builtIn: Pack): PackStore => {
  const rows = () => use((_raw, { pack }) => pack.toArray()).catch(() => []);
  return {
    async current() {
      const stored = await rows();
      return (stored.length > 0 && usablePack(fromPackRows(stored, builtIn))) || builtIn;
    },
    edited: async () => new Set((await rows()).flatMap(({ key, edited }) => (edited === null ? [] : [key]))),
    edit: (key, edited) => use(async (_raw, { pack }) => (await pack.update(key, { edited })) > 0),
  };
};
