// News between worker and pages about team and push: what one has changed, the others read again.

import type { PushNews } from "../actions/ports/relay-ports.ts";

const CHANNEL = "first90-push";

/** Returns the news; without BroadcastChannel they reach this page only. */
export const createPushNews = (): PushNews => {
  const listeners = new Set<() => void>();
  const hear = (): void => {
    for (const listener of [...listeners]) listener();
  };
  let channel: BroadcastChannel | null = null;
  const open = (): BroadcastChannel | null => {
    if (channel || typeof BroadcastChannel === "undefined") return channel;
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = hear;
    return channel;
  };
  return {
    listen(listener) {
      open();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      hear();
      open()?.postMessage(null);
    },
  };
};
