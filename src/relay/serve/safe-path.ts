// Decides which paths of a URL may reach the disk at all. Whether there is a file is another file's business.

/** Returns the path inside the app that a URL path asks for; null where it reaches outside or hides something. */
export const safePath = (urlPath: string): string | null => {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  // A backslash and a colon mean another folder or drive on Windows.
  if (/[\0\\:]/.test(path)) return null;
  const parts = path.split("/").filter((part) => part !== "");
  // Covers ".", ".." and every dotfile.
  if (parts.some((part) => part.startsWith("."))) return null;
  return parts.join("/");
};
