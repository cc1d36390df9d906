// Decides which URL paths may reach the disk at all. It doesn't check whether there is a file.

/** Returns the path inside the app for a URL path; null if it reaches outside or names a hidden file. */
export const safePath = (urlPath: string): string | null => {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  // On Windows, a backslash or a colon can mean another folder or drive.
  if (/[\0\\:]/.test(path)) return null;
  const parts = path.split("/").filter((part) => part !== "");
  // Covers ".", ".." and every dotfile.
  if (parts.some((part) => part.startsWith("."))) return null;
  return parts.join("/");
};
