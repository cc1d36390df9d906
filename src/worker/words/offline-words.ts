// What the worker says when there is nothing to show.

export const emptyPageWords = {
  dropped: "The browser has removed First90 from this phone, and there is no network. Connect, then reload.",
} as const;
