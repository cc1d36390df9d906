// Bytes in the 45 characters that a QR code packs most tightly (RFC 9285). As text they survive every reader; raw bytes
// don't, because browsers return codes as text.

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

const values = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Returns three characters for each two bytes, two for a single last one. */
export const toBase45 = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let value = isPair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    for (let digit = isPair ? 3 : 2; digit > 0; digit -= 1) {
      text += ALPHABET[value % 45];
      value = Math.floor(value / 45);
    }
  }
  return text;
};

/** Returns the bytes, or null if the text was not written by `toBase45`. */
export const fromBase45 = (text: string): Uint8Array | null => {
  if (text.length % 3 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 2) / 3));
  for (let at = 0, to = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((character) => values.get(character) ?? Number.NaN);
    const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
    const width = digits.length - 1;
    if (!(value < 256 ** width)) return null;
    if (width === 2) bytes[to++] = value >> 8;
    bytes[to++] = value & 255;
  }
  return bytes;
};
