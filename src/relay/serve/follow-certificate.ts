// A renewed certificate is used without a restart. Whoever renews it writes two files, one after the other: until they
// belong together, the pair of before stays.

import type { Server } from "node:https";
import { readCertificate } from "./certificate.ts";
import { fileVersion } from "./file-version.ts";

interface FollowedCertificate {
  readonly certFile: string;
  readonly keyFile: string;
}

/** Resolves to a text that changes whenever one of the files does. */
export const certificateVersion = async ({ certFile, keyFile }: FollowedCertificate): Promise<string> =>
  `${await fileVersion(certFile)} ${await fileVersion(keyFile)}`;

/**
 * Looks at the files regularly and gives the servers what is newer than `version`; calls `say` with a sentence for each
 * change. Returns how to stop.
 */
export const followCertificate = (
  files: FollowedCertificate,
  version: string,
  servers: readonly Pick<Server, "setSecureContext">[],
  say: (sentence: string) => void,
  lookMs: number,
): (() => void) => {
  let known = version;
  const look = async (): Promise<void> => {
    // Before the files are read: what changes meanwhile is seen by the next look.
    const now = await certificateVersion(files);
    if (now === known) return;
    known = now;
    try {
      const certificate = readCertificate(files.certFile, files.keyFile);
      for (const server of servers) server.setSecureContext(certificate);
      say("The renewed certificate is in use.");
    } catch (error) {
      say(`The previous certificate stays in use: ${(error as Error).message}`);
    }
  };
  const timer = setInterval(() => void look(), lookMs);
  timer.unref();
  return () => clearInterval(timer);
};
