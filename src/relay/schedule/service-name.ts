// What logs and metrics call a push service: its vendor's address, which is everybody's, and never more of an endpoint.

const known = ["fcm.googleapis.com", "updates.push.services.mozilla.com", "push.apple.com", "notify.windows.com"];

/** Returns the known service that the host belongs to, or "another" for one that the operator added. */
export const serviceNameOf = (host: string): string =>
  known.find((name) => host === name || host.endsWith(`.${name}`)) ?? "another";
