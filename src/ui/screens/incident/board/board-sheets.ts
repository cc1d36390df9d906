// The sheets over the board, in a file that comes after it.

import { MoreSheet } from "../more/MoreSheet.tsx";
import { ClockSheet } from "./ClockSheet.tsx";
import { RoleSheet } from "./RoleSheet.tsx";
import { WorkedSheet } from "./WorkedSheet.tsx";

/** Each sheet, by what was tapped. */
export const boardSheets = { Clock: ClockSheet, More: MoreSheet, Role: RoleSheet, Worked: WorkedSheet } as const;
