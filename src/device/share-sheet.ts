// The phone's share sheet (Web Share), if it has one.

import type { ShareSheet, TextFile } from "../actions/ports/ports.ts";

/**
 * Of what Chromium shares, what this app writes: its list of permitted extensions is published (FILE_TYPES.md of its Web
 * Share). Any other file it refuses when it is asked to share it, though some versions say before that they can.
 */
const CHROMIUM_SHARES = /\.(?:csv|html|svg|txt)$/;

/** Returns the share sheet; it tells a dismissed sheet from one that failed. */
export const createShareSheet = (): ShareSheet => {
  const canShareFile = (file: TextFile): boolean =>
    (!("userAgentData" in navigator) || CHROMIUM_SHARES.test(file.name)) &&
    (navigator.canShare?.({ files: [toFile(file)] }) ?? false);
  return {
    canShareText: () => typeof navigator.share === "function",
    canShareFiles: () => canShareFile(probe),
    canShareFile,
    shareText: (subject, text) => share(subject === null ? { text } : { title: subject, text }),
    shareFile: (file) => share({ files: [toFile(file)], title: file.name }),
  };
};

const probe: TextFile = { name: "log.txt", type: "text/plain", text: "log" };

const toFile = ({ name, type, text }: TextFile): File => new File([text], name, { type });

const share = async (data: ShareData): Promise<"shared" | "dismissed" | "failed"> => {
  try {
    await navigator.share(data);
    return "shared";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "dismissed" : "failed";
  }
};
