// Gets a report that was written here off the phone: onto the clipboard, as a download, or through the share sheet.

import { type FileShared, shareFile } from "../files/share-file.ts";
import type { Ports, TextFile } from "../ports/ports.ts";

export type FileDelivered =
  | { readonly type: "downloaded"; readonly name: string }
  | { readonly type: "copied" | "notCopied" }
  | FileShared;

export type DeliveryChannel = "copy" | "download" | "share";

/** Resolves to the outcome; "notCopied" if the browser refuses. */
export const deliverFile = async (
  { clipboard, files, share }: Pick<Ports, "clipboard" | "files" | "share">,
  file: TextFile,
  way: DeliveryChannel,
): Promise<FileDelivered> => {
  switch (way) {
    case "copy":
      return { type: (await clipboard.copy(file.text, file.html)) ? "copied" : "notCopied" };
    case "download":
      files.download(file);
      return { type: "downloaded", name: file.name };
    case "share":
      return shareFile({ share, files }, file);
  }
};
