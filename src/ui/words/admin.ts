// Words for a phone that takes over a team whose managing phone is lost.

export const adminWords = {
  title: "Manage the team",
  hint: "Is the phone that created the team lost? Whoever runs the relay can make a new admin code. With it, this phone makes a new invite, which ends the old one, and can remove phones.",
  code: "Admin code",
  take: "Manage it from this phone",
  noCode: "That isn’t an admin code. It begins with “ad_”.",
} as const;
