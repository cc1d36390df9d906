// A self-signed certificate on disk for the app's server, and the options that make a phone trust it.

import { createHash, createPrivateKey, createPublicKey } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selfSigned } from "../../relay/kit/self-signed.ts";

export interface TestCertificate {
  /** The server's options to use it for HTTPS. */
  readonly options: readonly string[];
  /** For `createPhone`. */
  readonly trusts: readonly string[];
  remove(): void;
}

/** Returns one for "localhost". */
export const makeCertificate = (): TestCertificate => {
  const folder = mkdtempSync(join(tmpdir(), "first90-certificate-"));
  const { cert, key } = selfSigned();
  const [certFile, keyFile] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  writeFileSync(certFile, cert);
  writeFileSync(keyFile, key);
  const publicKey = createPublicKey(createPrivateKey(key)).export({ type: "spki", format: "der" });
  return {
    options: ["--cert", certFile, "--key", keyFile],
    trusts: [createHash("sha256").update(publicKey).digest("base64")],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
