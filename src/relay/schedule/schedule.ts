// What the rest of the relay asks of the schedule. There is nothing to set: a reminder's row and a drill's row are their own
// alarm, so that a row without an alarm, or an alarm without a row, can't be.

export interface Schedule {
  /** To be called once a row is committed that falls due at `dueAt` (epoch ms), so that its second isn't missed. */
  expect(dueAt: number): void;
  /** Puts a test push on its way to one device; resolves, once it can't be lost, to what the phone is told. */
  pushTest(deviceId: string): Promise<{ readonly pushId: string; readonly sentAt: number }>;
  /** Lets pushes that are on their way end, and takes no more. */
  close(): Promise<void>;
}
