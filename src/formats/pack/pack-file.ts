// A pack as a file that people may edit too: written whole, read whole, or refused with a sentence that names the place.

import { withServices } from "../../domain/pack/former-pack.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { parseJson } from "../json/parse-json.ts";
import { parsePack } from "./pack-schema.ts";

export type ReadPack = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly message: string };

const MAX_CHARACTERS = 1_000_000;

/** Returns the pack of a file, or why it can't be used and what to do. An older one is read as today's. Never throws. */
export const readPackFile = (text: string): ReadPack => {
  if (text.length > MAX_CHARACTERS) return refuse("The file is larger than 1 MB. Choose a cards file.");
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(parsed.message);
  const file = parsed.value;
  const format = typeof file === "object" && file !== null && "format" in file ? file.format : null;
  if (format !== "first90.pack") {
    return refuse(
      "This isn’t a cards file: the field “format” is not “first90.pack”. Choose a file exported from First90.",
    );
  }
  const read = parsePack(withServices(file as Pack));
  if (read.ok) return read;
  const place = read.place === "the pack" ? "The file" : read.place;
  return refuse(`${place} ${read.problem}. Fix that, or update First90 if a newer version made the file.`);
};

const refuse = (message: string): ReadPack => ({ ok: false, message: `${message} Nothing was changed.` });
