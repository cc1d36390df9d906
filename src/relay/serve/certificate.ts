// Reads the certificate for HTTPS and tries it, so that a wrong one gives a sentence and not a stack trace.

import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Returns the content of the two PEM files; throws a sentence if one can't be read or they don't belong together. */
export const readCertificate = (certFile: string, keyFile: string): Certificate => {
  const certificate = { cert: read("--cert", certFile), key: read("--key", keyFile) };
  try {
    createSecureContext(certificate);
  } catch (error) {
    throw new Error(
      `${certFile} and ${keyFile} aren’t a certificate and its key in PEM format (${(error as Error).message}).`,
    );
  }
  return certificate;
};

const read = (option: string, file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${option} ${file} can’t be read (${(error as NodeJS.ErrnoException).code}).`);
  }
};
