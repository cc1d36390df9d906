// Phones have clocks of their own. What counts is how long ago something happened, and one clock alone can measure
// that.

export interface PhoneMoment {
  readonly at: number;
  readonly sentAt?: number | undefined;
}

/**
 * Returns the moment by the relay's clock, in epoch ms; if the phone doesn't say when it sent this, the moment as
 * given.
 */
export const toRelayTime = ({ at, sentAt }: PhoneMoment, now: number): number =>
  sentAt === undefined ? at : now - Math.max(0, sentAt - at);
