// Guards against a deployment in the middle of an install: the list from one version and the page from another.

const ASSET = /["'(](\/assets\/[^"'()\s?#]+)/g;

/** Returns the paths of the hashed files that a page names. */
export const filesNamedIn = (html: string): readonly string[] =>
  [...html.matchAll(ASSET)].flatMap(([, path]) => path ?? []);

/**
 * Returns whether every hashed file that the page names is in the list. A hashed name identifies the file's content and
 * everything it imports, so the page is then of the list's version. A page that names none isn't ours.
 */
export const isWholeShell = (html: string, isListed: (path: string) => boolean): boolean => {
  const named = filesNamedIn(html);
  return named.length > 0 && named.every(isListed);
};
