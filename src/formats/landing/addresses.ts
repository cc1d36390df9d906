// Web addresses inside a text. They must arrive byte for byte, or they lead nowhere.

/** Finds an address up to the full stop, the bracket or the mark that belongs to the sentence around it. */
export const ADDRESS =
  /(?<![a-z0-9.+-])https?:\/\/(?:[^\s<>"'’`\\^{}()[\]]|[([][\w.,:;=*&/?+-]*[)\]])*(?:[^\s<>"'’`\\^{}()[\].,:;!?”*|]|[([][\w.,:;=*&/?+-]*[)\]])/gi;

/** Returns the text with everything outside its addresses, or of other parts that `kept` finds, written anew. */
export const around = (text: string, write: (part: string) => string, kept: RegExp = ADDRESS): string => {
  let end = 0;
  let out = "";
  for (const { 0: found, index } of text.matchAll(kept)) {
    out += write(text.slice(end, index)) + found;
    end = index + found.length;
  }
  return out + write(text.slice(end));
};
