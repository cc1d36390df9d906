// What actions answer or log in words of their own.

export const actionWords = {
  linkCut: "The link was cut or changed on the way. Nothing was changed; copy it again.",
  deviceTimes: "From here on the times are those of this phone's clock",
} as const;
