// Sentences around the words to say: what they are for, and what a tap does with them.

export const sayScreenWords = {
  title: "Words to say",
  sitRep: "Sit-rep",
  which: "What do you say?",
  who: "Who do you ask?",
  length: "Answer in",
  lengths: [5, 10, 15, 30],
  read: "Read aloud",
  stop: "Stop",
  unread: "This phone could not read it aloud.",
  copy: "Copy text",
  copied: "Copied.",
  notCopied: "The browser would not copy. Read it out instead.",
  log: "Log as said",
  logged: "In the log as said.",
  entry: (title: string, text: string): string => `Said (${title}): ${text}`,
} as const;
