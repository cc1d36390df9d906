// Which addresses a subscription may make the relay call. A subscription is text from a stranger: without this, anyone
// with an invite could point the relay at machines that only it can reach. Judges the parsed URL, never the text.

import { isIP } from "node:net";

type EndpointVerdict = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly reason: string };

export interface EndpointPolicy {
  /** Returns the parsed address, or the sentence that says why the relay refuses it. */
  judge(endpoint: string): EndpointVerdict;
  /** True if the operator named exactly this host: it may then be in a private network. */
  mayBePrivate(hostname: string): boolean;
}

/** A leading dot means every name below it. */
const known = ["fcm.googleapis.com", "updates.push.services.mozilla.com", ".push.apple.com", ".notify.windows.com"];

const MAX_LENGTH = 2048;

/**
 * Returns the policy: the push services of the known browsers and what the operator added. An addition is a host, a
 * `host:port`, or a suffix with a leading dot. Throws a sentence for anything else.
 */
export const createEndpointPolicy = (additions: readonly string[] = []): EndpointPolicy => {
  const added = additions.map(readAddition);
  const hosts = new Set([...known, ...added.map(({ host }) => host)].filter((name) => !name.startsWith(".")));
  const suffixes = [...known, ...added.map(({ host }) => host)].filter((name) => name.startsWith("."));
  const named = new Set(added.map(({ hostname }) => hostname));

  const judge = (endpoint: string): EndpointVerdict => {
    if (endpoint.length > MAX_LENGTH) return refuse(`The endpoint is longer than ${MAX_LENGTH} characters.`);
    if (!URL.canParse(endpoint)) return refuse("The endpoint is no address.");
    const url = new URL(endpoint);
    if (url.protocol !== "https:") return refuse("The endpoint must be https.");
    if (url.username !== "" || url.password !== "") return refuse("The endpoint must not carry a name or password.");
    if (isAddress(url.hostname)) return refuse("The endpoint must have a host name, not a network address.");
    if (!isHostName(url.hostname)) return refuse("The endpoint’s host is no host name.");
    // `host` includes the port if it isn't 443, so that an unusual port is allowed only as the operator wrote it.
    const isKnown =
      hosts.has(url.host) || (url.port === "" && suffixes.some((suffix) => url.hostname.endsWith(suffix)));
    return isKnown ? { ok: true, url } : refuse("The endpoint’s host isn’t a push service that this relay knows.");
  };

  return { judge, mayBePrivate: (hostname) => named.has(hostname.toLowerCase()) };
};

/** URL has already turned decimal, octal, hexadecimal and short spellings into the usual one. */
const isAddress = (hostname: string): boolean => hostname.startsWith("[") || isIP(hostname) !== 0;

/** What a browser's push service is called. URL takes empty labels, underscores, stars and more. */
const isHostName = (hostname: string): boolean =>
  hostname.length <= 253 && hostname.split(".").every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));

const refuse = (reason: string): EndpointVerdict => ({ ok: false, reason });

const readAddition = (text: string): { readonly host: string; readonly hostname: string } => {
  const name = text.toLowerCase();
  const address = `https://${name.replace(/^\./, "")}/`;
  const url = URL.canParse(address) ? new URL(address) : null;
  const isPlain =
    /^\.?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/.test(name) &&
    url &&
    isHostName(url.hostname) &&
    !isAddress(url.hostname) &&
    url.pathname === "/";
  if (!isPlain || (name.startsWith(".") && (url.port !== "" || !url.hostname.includes(".")))) {
    throw new Error(`${text} is no push host. Give a host name, host:port, or a suffix like .push.example.com.`);
  }
  return { host: name.startsWith(".") ? name : url.host, hostname: name.startsWith(".") ? name : url.hostname };
};
