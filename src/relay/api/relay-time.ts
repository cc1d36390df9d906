// Phones have clocks of their own. What counts is how long ago something was, and that one clock can tell by itself.

export interface PhoneMoment {
  readonly at: number;
  readonly sentAt?: number | undefined;
}

/** Returns the moment by the relay's clock, in epoch ms; as the phone says it where it doesn't say when it spoke. */
export const toRelayTime = ({ at, sentAt }: PhoneMoment, now: number): number =>
  sentAt === undefined ? at : now - Math.max(0, sentAt - at);
