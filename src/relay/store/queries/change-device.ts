// A device's name and the roles it covers.

import type { ChangeDeviceBody } from "../../../formats/relay/team-bodies.ts";
import type { Db } from "../store.ts";

/** Resolves once the given fields are changed; leaves the rest. */
export const changeDevice = async (db: Db, deviceId: string, { name, roles }: ChangeDeviceBody): Promise<void> => {
  if (name === undefined && roles === undefined) return;
  await db
    .updateTable("devices")
    .set({ ...(name !== undefined && { name }), ...(roles !== undefined && { roles: [...roles] }) })
    .where("id", "=", deviceId)
    .execute();
};
