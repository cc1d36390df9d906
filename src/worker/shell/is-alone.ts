// Whether any page can still request files of older versions.

/**
 * Resolves to true if the page `pageId` is the only one open and no other version is being installed, since that one's
 * files would look like leftovers.
 */
export const isAlone = async (
  pageId: string | null,
  registration: Pick<ServiceWorkerRegistration, "installing" | "waiting">,
  clients: Pick<Clients, "matchAll">,
): Promise<boolean> => {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (registration.installing || registration.waiting) return false;
  return pages.length === 1 && pages[0]?.id === pageId;
};
