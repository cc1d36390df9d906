// If there is no room for columns, each figure appears under its own column's name: the cell has that name.

import { act, cleanup, render, screen, within } from "@testing-library/preact/pure";
import * as fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { FigureTable } from "../../../src/ui/parts/FigureTable.tsx";

afterEach(() => act(cleanup));

test("every figure is named as its column is, in a table of any width", async () => {
  const width = fc.integer({ min: 1, max: 5 });
  const table = fc.tuple(width, fc.integer({ min: 1, max: 4 }));
  await fc.assert(
    fc.asyncProperty(table, async ([columns, rows]) => {
      const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
      const head = ["Drill", ...numbers(columns).map((column) => `column ${column}`)];
      const figures = (row: number) => numbers(columns).map((column) => `${row} of column ${column}`);
      await act(cleanup);
      await act(() => {
        const shown = numbers(rows).map((row) => ({ key: `${row}`, name: `row ${row}`, figures: figures(row) }));
        render(<FigureTable head={head} rows={shown} />);
      });
      expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(head);
      for (const row of numbers(rows)) {
        const cells = within(screen.getByRole("row", { name: new RegExp(`^row ${row}`) })).getAllByRole("cell");
        expect(cells.map(({ dataset, textContent }) => `${textContent} in ${dataset.name}`)).toEqual(
          numbers(columns).map((column) => `${row} of column ${column} in column ${column}`),
        );
      }
    }),
    { numRuns: 20 },
  );
});
