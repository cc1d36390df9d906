// What can be wrong with a file before anything is known of what is in it.

export const fileWords = {
  tooLarge: "The file is larger than 150 MB. First90 exports are far smaller. Choose another one.",
  unreadable:
    "The browser could not read this file. Nothing was imported. If it is a folder, choose a file in it; if it is in a cloud, download it.",
  readerMissing:
    "This isn’t plain JSON, and what opens other files isn’t on this phone yet. Connect to the network, then try again.",
} as const;
