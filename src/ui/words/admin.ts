// Words for a phone that takes over a team whose managing phone is lost.

export const adminWords = {
  title: "Manage the team",
  hint: "Is the phone that created the team lost? Whoever runs the relay can make a new admin code. This phone then renews the invite and removes phones.",
  code: "Admin code",
  take: "Manage it from this phone",
  noCode: "That isn’t an admin code. It begins with “ad_”.",
} as const;
