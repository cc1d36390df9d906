// What the API asks of the schedule. Each call is part of the transaction that writes the row it is about, so that a row
// without its alarm, or an alarm without its row, can't be.

import type { Trx } from "../store/store.ts";

export interface Alarms {
  /** Sets or moves the alarm of a reminder. A cancelled one needs no call: at its alarm the row is read again. */
  setReminder(
    trx: Trx,
    reminder: { readonly teamId: string; readonly incidentId: string; readonly dueAt: number },
  ): Promise<void>;
  /** Sets the alarms of a drill's moments. */
  setFirings(
    trx: Trx,
    drillId: string,
    firings: readonly { readonly index: number; readonly momentAt: number }[],
  ): Promise<void>;
  /** Puts a test push on its way to a device of the team; resolves to what the phone is told. */
  pushTest(trx: Trx, deviceId: string): Promise<{ readonly pushId: string; readonly sentAt: number }>;
  /** To be called once the transaction is committed: looks at once for what is due. */
  wake(): void;
}
