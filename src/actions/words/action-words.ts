// What actions answer or log in words of their own.

export const actionWords = {
  linkCut: "This isn’t a First90 link, or it was cut off or altered on the way. Nothing was changed; copy it again.",
  deviceTimes: "From here on, times follow this phone’s clock",
} as const;
