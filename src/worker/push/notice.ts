// A notification as this worker shows it.

export interface NoticeAction {
  readonly action: "compose" | "snooze" | "acknowledge" | "open";
  readonly title: string;
}

/** The data that a later tap needs, with the page closed. */
export interface NoticeData {
  /** The screen that a tap opens. */
  readonly path: string;
  readonly incidentId?: string;
  readonly drillId?: string;
  readonly index?: number;
  readonly pushId?: string;
}

export interface PushNotice {
  readonly title: string;
  readonly body: string;
  /** A later notification with the same tag replaces this one. */
  readonly tag: string;
  readonly lang: "en";
  readonly icon: string;
  readonly badge: string;
  /** Shown without sound, because nothing has to be done. */
  readonly silent: boolean;
  /** Rings again even if it replaces another. */
  readonly renotify: boolean;
  readonly requireInteraction: boolean;
  readonly data: NoticeData;
  readonly actions: readonly NoticeAction[];
}

type Ringing = "loud" | "quiet";

/** Returns a notice; a quiet one makes no sound, a loud one stays until somebody has seen it. */
export const toNotice = (
  ringing: Ringing,
  words: Pick<PushNotice, "title" | "body" | "tag" | "data"> & { readonly actions?: readonly NoticeAction[] },
): PushNotice => ({
  lang: "en",
  icon: "/icons/any-192.png",
  badge: "/icons/badge-96.png",
  silent: ringing === "quiet",
  renotify: ringing === "loud",
  requireInteraction: ringing === "loud",
  actions: [],
  ...words,
});
