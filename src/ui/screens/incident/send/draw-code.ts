// Puts a code on a canvas: black on white, whatever the theme.

/** Pixels per module: enough to stay sharp at three device pixels to one. */
const SCALE = 8;

/** Draws the rows of a code; true is dark. */
export const drawCode = (canvas: HTMLCanvasElement, rows: readonly (readonly boolean[])[]): void => {
  const side = rows.length * SCALE;
  if (canvas.width !== side) {
    canvas.width = side;
    canvas.height = side;
  }
  const context = canvas.getContext("2d");
  if (!context) return;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, side, side);
  context.fillStyle = "#000000";
  for (const [y, row] of rows.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (isDark) context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
    }
  }
};
