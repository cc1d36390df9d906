// An answer that may be late or never come.

/** Resolves to what `work` resolves to, or to `otherwise` after `ms` milliseconds; rejects if `work` does first. */
export const inTime = <Result, Otherwise>(
  work: Promise<Result>,
  ms: number,
  otherwise: Otherwise,
): Promise<Result | Otherwise> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
