// A file in the origin private file system, held open and appended to. Only workers can do this.

import type { Fact } from "../../domain/incident/facts.ts";
import { type JournalNote, toLines } from "./journal-lines.ts";

/** The part of the synchronous file handle used here; the page's DOM library doesn't declare it. */
export interface SyncFile {
  getSize(): number;
  read(buffer: Uint8Array, options: { at: number }): number;
  write(buffer: Uint8Array, options: { at: number }): number;
  flush(): void;
  close(): void;
}
type SyncFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> };

/** Resolves to the file, created if it is missing; null while another tab holds it. */
export const holdFile = async (folder: FileSystemDirectoryHandle, name: string): Promise<SyncFile | null> => {
  const handle = (await folder.getFileHandle(name, { create: true })) as SyncFileHandle;
  try {
    return await handle.createSyncAccessHandle();
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
};

/** Returns true once the entries are flushed to the end of the file. */
export const appendLines = (file: SyncFile, entries: readonly (Fact | JournalNote)[]): boolean => {
  const size = file.getSize();
  const last = new Uint8Array(1);
  if (size > 0) file.read(last, { at: size - 1 });
  const bytes = toLines(entries, size > 0 ? (last[0] ?? null) : null);
  const written = file.write(bytes, { at: size });
  file.flush();
  return written === bytes.length;
};

// WebKit has its own name for it.
const isTaken = (error: unknown): boolean =>
  error instanceof DOMException && ["NoModificationAllowedError", "InvalidStateError"].includes(error.name);
