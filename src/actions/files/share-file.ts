// Shares a file in a form that this browser shares, or else downloads it at once: a share sheet that refuses a file says
// so only when it is asked for, and the tap is spent by then.

import type { Ports, TextFile } from "../ports/ports.ts";

export type FileShared =
  | { readonly type: "shared" | "dismissed" }
  /** As text, because this browser doesn't share files that are named as the original is. */
  | { readonly type: "sharedAsText"; readonly name: string }
  /** The original, because it can't be shared, or sharing failed. */
  | { readonly type: "downloadedInstead"; readonly name: string; readonly isRefused: boolean };

/** Resolves to what happened to the file; it is shared or downloaded, unless a person dismissed the sheet. */
export const shareFile = async (
  { share, files }: Pick<Ports, "share" | "files">,
  file: TextFile,
): Promise<FileShared> => {
  const taken = [file, ...asText(file)].find(share.canShareFile);
  const outcome = taken ? await share.shareFile(taken) : "failed";
  if (outcome === "failed") {
    files.download(file);
    return { type: "downloadedInstead", name: file.name, isRefused: !taken };
  }
  if (outcome === "shared" && taken && taken !== file) return { type: "sharedAsText", name: taken.name };
  return { type: outcome };
};

/** What people can still use under another name: our own import reads JSON as text too, and Markdown is text. */
const readable = /\.(json|md)$/;

// "first90-…-sev2-json.txt": not the name of the log as text.
const asText = ({ name, text }: TextFile): readonly TextFile[] =>
  readable.test(name) ? [{ name: name.replace(readable, "-$1.txt"), type: "text/plain", text }] : [];
