// The lines for the person who started the server: where the app is, and how a phone can reach it or why it can't.

import { networkInterfaces } from "node:os";
import type { ServerOptions } from "../options.ts";
import { reachOf } from "./reach.ts";

/** Returns this machine's addresses on the local network (IPv4, not loopback). */
export const localAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);

/** Returns this server's address for a phone; if no phone can reach it, the one on this machine. */
export const ownAddress = (
  options: Pick<ServerOptions, "host" | "certFile">,
  port: number,
  lan: readonly string[],
): string => {
  const reach = reachOf(options);
  const host = reach === "every network" ? lan[0] : reach === "one address" ? options.host : null;
  // Over plain HTTP a phone gets no push, so there's nothing to set up from it.
  const isForPhones = options.certFile !== null && host;
  return addressAt(options, isForPhones ? host : "localhost", port);
};

const addressAt = ({ certFile }: Pick<ServerOptions, "certFile">, host: string, port: number): string =>
  `${certFile === null ? "http" : "https"}://${host.includes(":") ? `[${host}]` : host}:${port}`;

/** Returns the lines to print; `port` is the real one, `lan` this machine's addresses on its networks. */
export const startWords = (
  options: Pick<ServerOptions, "host" | "certFile">,
  port: number,
  lan: readonly string[],
): readonly string[] => {
  const secure = options.certFile !== null;
  const reach = reachOf(options);
  const at = (host: string): string => addressAt(options, host, port);
  const own = at(reach === "every network" ? "localhost" : (options.host ?? "localhost"));
  const phone = reach === "every network" ? lan.map(at) : reach === "one address" ? [own] : [];
  if (!secure) {
    return [
      `First90: ${own}`,
      ...phone
        .filter((address) => address !== own)
        .map((address) => `On this network, with no offline copy: ${address}`),
      "From a phone: not over plain HTTP. Browsers keep an app offline, install it and let it push only over HTTPS or on localhost.",
      "Start with --cert cert.pem --key key.pem (a certificate that the phone trusts), or put an HTTPS reverse proxy in front.",
    ];
  }
  if (reach === "this machine") {
    return [`First90: ${own}`, "From a phone: not while the server listens on this machine only. Leave out --host."];
  }
  if (phone.length === 0) return [`First90: ${own}`, "From a phone: not yet. This machine isn’t on a local network."];
  return [
    `First90: ${own}`,
    ...phone.map((address) => `From a phone on this network: ${address}`),
    "The phone must trust the certificate, or it will not keep the app offline.",
  ];
};
