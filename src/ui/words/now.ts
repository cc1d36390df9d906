// Sentences for the home screen.

export const nowWords = {
  title: "First90",
  declare: "Declare incident",
  declareHint: "One tap. Severity and names can wait.",
  declaredAt: (time: string): string => `Declared at ${time}. Opening…`,
  open: "Open incidents",
  none: "No open incidents on this phone.",
  unreadable: "Can’t be read, kept as it is",
  since: (length: string): string => `${length} since declaration`,
  commands: (name: string): string => `${name} in command`,
  dueAt: (time: string): string => `Next update ${time}`,
  overdue: (time: string): string => `Update overdue since ${time}`,
  toldResolved: "Readers were told it is resolved",
  notOffline: "This address can’t work offline. Open First90 over https.",
} as const;
