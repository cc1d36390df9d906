// The link that a relay prints for its operator: it opens the page for a new team with the setup code filled in. The
// code comes after the #, which browsers never send to a server.

const MAX_LENGTH = 1_000;

/** Returns the link; it opens the app at `app`. */
export const toSetupLink = (app: string, setupCode: string): string => `${app}/join#setup=${setupCode}`;

/** Returns the setup code in a link, whichever relay printed it; null if it isn't such a link. */
export const readSetupLink = (link: string): string | null =>
  /\/join#setup=(op_[A-Za-z0-9_-]{43})$/.exec(link.trim().slice(0, MAX_LENGTH))?.[1] ?? null;
