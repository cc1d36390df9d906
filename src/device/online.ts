// Whether the browser says that it has a network. True means little; the change to true is worth a try.

import { type Live, live } from "../actions/ports/live.ts";

/** Returns the live value. */
export const createOnline = (): Live<boolean> => {
  const isOnline = live(navigator.onLine);
  addEventListener("online", () => isOnline.set(true));
  addEventListener("offline", () => isOnline.set(false));
  return isOnline;
};
