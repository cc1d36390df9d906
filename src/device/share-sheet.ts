// The phone's share sheet (Web Share), if it has one.

import type { ShareSheet, TextFile } from "../actions/ports/ports.ts";

/** Returns the share sheet; it tells a dismissed sheet from one that failed. */
export const createShareSheet = (): ShareSheet => ({
  canShareText: () => typeof navigator.share === "function",
  canShareFiles: () => navigator.canShare?.({ files: [toFile(probe)] }) ?? false,
  shareText: (subject, text) => share(subject === null ? { text } : { title: subject, text }),
  shareFile: (file) => share({ files: [toFile(file)], title: file.name }),
});

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
