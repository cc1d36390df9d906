// Sentences for the home screen.

export const nowWords = {
  title: "First90",
  declare: "Declare incident",
  declareHint: "One tap. Severity and names come after.",
  declaredAt: (time: string): string => `Declared at ${time}. Opening…`,
  open: "Open incidents",
  none: "No open incident on this phone.",
  unreadable: "Can’t be read, kept as it is",
  since: (length: string): string => `${length} since declared`,
  commands: (name: string): string => `${name} commands`,
  dueAt: (time: string): string => `Next update ${time}`,
  overdue: (time: string): string => `Update overdue since ${time}`,
  toldResolved: "They were told it is resolved",
  notOffline: "This address can’t work offline. Open First90 over https.",
} as const;
