// Says in one sentence what is missing if the scripts don't run on Node 24. Plain JavaScript, so that any Node can say
// it.

const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `First90's scripts need Node 24, and this is Node ${process.versions.node}. "npm ci" brings Node 24 along as an optional dependency: run it again without --omit=optional, or install Node 24.`,
  );
  process.exit(1);
}
