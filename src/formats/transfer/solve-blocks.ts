// Elimination over GF(2): turns enough combinations of blocks, whichever they are, back into the blocks.

interface Row {
  readonly bits: Uint32Array;
  readonly block: Uint8Array;
}

export interface BlockSolver {
  /** How many independent combinations it has; all blocks are known once this is `count`. */
  readonly known: number;
  /** Adds a combination; one that says nothing new is dropped. Both arrays are kept and changed. */
  add(bits: Uint32Array, block: Uint8Array): void;
  /** Returns the blocks in order, or null while some are missing. */
  blocks(): readonly Uint8Array[] | null;
}

/** Returns a solver for `count` blocks. */
export const createBlockSolver = (count: number): BlockSolver => {
  // rows[i] has block i as its lowest one.
  const rows: (Row | undefined)[] = new Array(count);
  let known = 0;

  return {
    get known() {
      return known;
    },
    add(bits, block) {
      for (let index = 0; index < count; index += 1) {
        if (!has(bits, index)) continue;
        const row = rows[index];
        if (!row) {
          rows[index] = { bits, block };
          known += 1;
          return;
        }
        combine(bits, row.bits);
        combine(block, row.block);
      }
    },
    blocks() {
      if (known < count) return null;
      for (let index = count - 1; index >= 0; index -= 1) {
        for (let above = index + 1; above < count; above += 1) {
          const [row, other] = [rows[index], rows[above]];
          if (!row || !other || !has(row.bits, above)) continue;
          combine(row.bits, other.bits);
          combine(row.block, other.block);
        }
      }
      return rows.map((row) => (row as Row).block);
    },
  };
};

const has = (bits: Uint32Array, index: number): boolean => (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;

const combine = <Words extends Uint32Array | Uint8Array>(target: Words, source: Words): void => {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) ^ (source[at] ?? 0);
};
