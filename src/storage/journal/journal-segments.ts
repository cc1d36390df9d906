// The journal's files. Each tab takes the first free segment, because only one tab can hold a file; reading covers all
// segments. Runs in the journal's worker. Nothing is ever removed from a segment.

import type { Fact } from "../../domain/incident/facts.ts";
import type { Aside, SegmentRead } from "./compare-journal.ts";
import { appendLines, holdFile, type SyncFile } from "./journal-files.ts";
import { fromLines, fromPlainLines, type JournalNote, type JournalRead } from "./journal-lines.ts";

export const FOLDER = "first90";
/** Lines with checksums only: one without is damaged, even if it looks like a line from an older version. */
const SEGMENT = "checked-";
/** Segments from versions before checksums: read, never written. */
export const PLAIN_SEGMENT = "journal-";
/** Damaged lines, and facts that turned out not to be facts. */
export const ASIDE = "aside";
const MOST_SEGMENTS = 32;
const READ_TRIES = 12;
const READ_PAUSE_MS = 3;

export interface JournalSegments {
  /** Takes this tab's segment, so that the first append finds it open. */
  open(): Promise<unknown>;
  /** Resolves to true once the entries are flushed to this tab's segment. */
  append(entries: readonly (Fact | JournalNote)[]): Promise<boolean>;
  /** Yields the contents of each segment; of those from older versions, only what hasn't been taken over yet. */
  readAll(): AsyncIterable<SegmentRead>;
  readAside(): Promise<Aside>;
  /** Resolves once the notes are set aside. */
  putAside(notes: readonly JournalNote[]): Promise<void>;
  /** Releases the file; the next use opens it again. */
  release(): void;
}

/** Returns the segments; in a browser without them, the first use rejects. */
export const createJournalSegments = (): JournalSegments => {
  let own: { readonly file: SyncFile; readonly name: string } | null = null;

  const folder = async (): Promise<FileSystemDirectoryHandle> =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

  const openOwn = async (): Promise<{ readonly file: SyncFile; readonly name: string }> => {
    if (own) return own;
    const directory = await folder();
    for (let number = 0; number < MOST_SEGMENTS; number += 1) {
      const name = SEGMENT + number;
      const file = await holdFile(directory, name);
      if (!file) continue;
      own = { file, name };
      return own;
    }
    throw new Error("No free journal segment");
  };

  const readOwn = (file: SyncFile): Uint8Array => {
    const bytes = new Uint8Array(file.getSize());
    file.read(bytes, { at: 0 });
    return bytes;
  };

  const namesOf = async (prefix: string): Promise<readonly string[]> => {
    const names: string[] = [];
    for await (const { kind, name } of (await folder()).values())
      if (kind === "file" && name.startsWith(prefix)) names.push(name);
    return names;
  };

  const readFile = async (name: string): Promise<Uint8Array> => readOther(await (await folder()).getFileHandle(name));

  const putAside = async (notes: readonly JournalNote[]): Promise<void> => {
    const file = await holdFile(await folder(), ASIDE);
    if (!file) throw new Error("Another tab is putting lines aside");
    try {
      appendLines(file, notes);
    } finally {
      file.close();
    }
  };

  return {
    open: openOwn,
    append: async (entries) => appendLines((await openOwn()).file, entries),
    async *readAll() {
      const { file, name: ownName } = await openOwn();
      const taken = new Map<string, number>();
      for (const segment of new Set([ownName, ...(await namesOf(SEGMENT))])) {
        const bytes = segment === ownName ? readOwn(file) : await readFile(segment);
        const read = fromLines(bytes);
        for (const note of read.notes) if (note.note === "taken-over") taken.set(note.segment, note.size);
        yield { segment, size: bytes.length, isChecked: true, ...read };
      }
      for (const segment of await namesOf(PLAIN_SEGMENT)) {
        const bytes = await readFile(segment);
        const size = taken.get(segment) ?? 0;
        if (size !== bytes.length) yield { segment, size: bytes.length, isChecked: false, ...afterwards(bytes, size) };
      }
    },
    async readAside() {
      const { notes } = fromLines(await readFile(ASIDE).catch(() => new Uint8Array()));
      return { notes, put: putAside };
    },
    putAside,
    release() {
      own?.file.close();
      own = null;
    },
  };
};

// Whatever an older tab has written since; a file that got shorter is a different one.
const afterwards = (bytes: Uint8Array, size: number): JournalRead => {
  const start = size > bytes.length ? 0 : size;
  const read = fromPlainLines(bytes.subarray(start));
  return { ...read, damaged: read.damaged.map((line) => ({ ...line, at: line.at + start })) };
};

// If its tab writes to the file between opening and reading, that read fails.
const readOther = async (handle: FileSystemFileHandle): Promise<Uint8Array> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return new Uint8Array(await (await handle.getFile()).arrayBuffer());
    } catch (error) {
      if (attempt === READ_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * READ_PAUSE_MS));
    }
  }
};
