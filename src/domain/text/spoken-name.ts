// What a person is called where the reader may hold any phone: "Me" would be someone else there.

import type { Person } from "../fact/ids.ts";
import { shorten } from "./shorten.ts";

/** Returns the name; "unnamed" for someone who has given none. */
export const spokenName = ({ name }: Person): string => shorten(name, 60) || "unnamed";
