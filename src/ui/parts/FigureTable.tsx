// A small table of figures. If the text is too large for columns, each row becomes lines that name their figures.

import type { ComponentChildren } from "preact";
import styles from "./FigureTable.module.css";

export interface FigureTableProps {
  /** One name per column; the first is for the names of the rows. */
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: ComponentChildren;
    readonly figures: readonly ComponentChildren[];
  }[];
}

export const FigureTable = ({ head, rows }: FigureTableProps) => (
  <div class={styles.room}>
    <table class={styles.table}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figures }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {figures.map((figure, index) => (
              <td key={head[index + 1]} data-name={head[index + 1]}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
