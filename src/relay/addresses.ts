// What to tell the person who started the server: where the app is, and how a phone gets to it or why not.

import { networkInterfaces } from "node:os";

/** Returns this machine's addresses on the local network (IPv4, not loopback). */
export const localAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);

/** Returns the lines to print. */
export const startWords = (port: number, secure: boolean, lan: readonly string[]): readonly string[] => {
  if (secure) {
    return [
      `First90: https://localhost:${port}`,
      ...lan.map((address) => `From a phone on this network: https://${address}:${port}`),
      "The phone must trust the certificate, or it will not keep the app offline.",
    ];
  }
  return [
    `First90: http://localhost:${port}`,
    "From a phone: not over plain HTTP. Browsers keep an app offline, install it and let it push only over HTTPS or on localhost.",
    "Start with --cert cert.pem --key key.pem (a certificate that the phone trusts), or put an HTTPS reverse proxy in front.",
  ];
};
