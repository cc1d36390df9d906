// The receiver's side: reads codes in any order, with gaps, repeats, damaged and foreign ones, until the log is whole.

import { blocksOf } from "./blocks-of.ts";
import { crc32 } from "./crc32.ts";
import { blockCount, type CodeFrame, readFrame } from "./frame.ts";
import { type BlockSolver, createBlockSolver } from "./solve-blocks.ts";

type Collected =
  | {
      readonly type: "part";
      readonly known: number;
      readonly count: number;
      readonly restarted: boolean;
      /** The number of the frame, which may carry a time. */
      readonly number: number;
    }
  | { readonly type: "whole"; readonly packed: Uint8Array; readonly number: number }
  | { readonly type: "foreign" | "damaged" | "newer" };

export interface FrameCollector {
  /** Reads the text of one code and returns where that leaves the transfer. */
  take(text: string): Collected;
}

interface Transfer extends Pick<CodeFrame, "session" | "length"> {
  readonly blockBytes: number;
  readonly count: number;
  readonly solver: BlockSolver;
}

/** Returns a collector for one log; a frame of another transfer restarts it, because the user has turned to that. */
export const collectFrames = (): FrameCollector => {
  let transfer: Transfer | null = null;

  return {
    take(text) {
      const read = readFrame(text);
      if (read.type !== "frame") return { type: read.type };
      const { frame } = read;
      const restarted = transfer !== null && !isOf(frame, transfer);
      transfer = transfer && !restarted ? transfer : begin(frame);
      const { session, length, count, solver } = transfer;
      solver.add(blocksOf(session, frame.number, count), frame.block.slice());
      const blocks = solver.blocks();
      if (!blocks) return { type: "part", known: solver.known, count, restarted, number: frame.number };
      transfer = null;
      const packed = joined(blocks).subarray(0, length);
      // Frames that are each intact but don't belong together aren't anybody's log.
      return crc32(packed) === session ? { type: "whole", packed, number: frame.number } : { type: "damaged" };
    },
  };
};

const begin = ({ session, length, block }: CodeFrame): Transfer => {
  const count = blockCount(length, block.length);
  return { session, length, blockBytes: block.length, count, solver: createBlockSolver(count) };
};

const isOf = ({ session, length, block }: CodeFrame, transfer: Transfer): boolean =>
  session === transfer.session && length === transfer.length && block.length === transfer.blockBytes;

const joined = (blocks: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
};
