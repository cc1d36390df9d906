// The journal's files. Every tab takes the first segment that is free, because a file can be held by one tab only;
// reading takes all segments together. Runs in the journal's worker.

import type { Fact } from "../domain/facts.ts";
import { fromLines, type JournalRead, toLines } from "./journal-lines.ts";

export const FOLDER = "first90";
const SEGMENT = "journal-";
const MOST_SEGMENTS = 32;
const READ_TRIES = 12;
const READ_PAUSE_MS = 3;

/** The part of the synchronous file handle that is used; the DOM library of the page doesn't know it. */
interface SyncFile {
  getSize(): number;
  read(buffer: Uint8Array, options: { at: number }): number;
  write(buffer: Uint8Array, options: { at: number }): number;
  flush(): void;
  close(): void;
}
type SyncFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncFile> };

export interface JournalSegments {
  /** Takes this tab's segment, so that the first append finds it open. */
  open(): Promise<unknown>;
  /** Resolves to true once the facts are flushed to this tab's segment. */
  append(facts: readonly Fact[]): Promise<boolean>;
  /** Yields what each segment holds. */
  readAll(): AsyncIterable<JournalRead>;
  /** Lets the file go; the next use opens it anew. */
  release(): void;
}

/** Returns the segments; a browser without them rejects at first use. */
export const createJournalSegments = (): JournalSegments => {
  let own: { readonly file: SyncFile; readonly name: string } | null = null;

  const folder = async (): Promise<FileSystemDirectoryHandle> =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

  const openOwn = async (): Promise<{ readonly file: SyncFile; readonly name: string }> => {
    if (own) return own;
    const directory = await folder();
    for (let number = 0; number < MOST_SEGMENTS; number += 1) {
      const name = SEGMENT + number;
      const handle = (await directory.getFileHandle(name, { create: true })) as SyncFileHandle;
      try {
        own = { file: await handle.createSyncAccessHandle(), name };
        return own;
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
    }
    throw new Error("No free journal segment");
  };

  const readOwn = (file: SyncFile): JournalRead => {
    const bytes = new Uint8Array(file.getSize());
    file.read(bytes, { at: 0 });
    return fromLines(new TextDecoder().decode(bytes));
  };

  return {
    open: openOwn,
    async append(facts) {
      const { file } = await openOwn();
      const size = file.getSize();
      const last = new Uint8Array(1);
      if (size > 0) file.read(last, { at: size - 1 });
      const bytes = toLines(facts, size > 0 ? (last[0] ?? null) : null);
      const written = file.write(bytes, { at: size });
      file.flush();
      return written === bytes.length;
    },
    async *readAll() {
      const { file, name } = await openOwn();
      yield readOwn(file);
      for await (const entry of (await folder()).values()) {
        if (entry.kind === "file" && entry.name.startsWith(SEGMENT) && entry.name !== name)
          yield await readOther(entry as FileSystemFileHandle);
      }
    },
    release() {
      own?.file.close();
      own = null;
    },
  };
};

// Held by another tab; WebKit has its own name for it.
const isTaken = (error: unknown): boolean =>
  error instanceof DOMException && ["NoModificationAllowedError", "InvalidStateError"].includes(error.name);

// A file that its tab writes to between opening and reading can't be read that time.
const readOther = async (handle: FileSystemFileHandle): Promise<JournalRead> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return fromLines(await (await handle.getFile()).text());
    } catch (error) {
      if (attempt === READ_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * READ_PAUSE_MS));
    }
  }
};
