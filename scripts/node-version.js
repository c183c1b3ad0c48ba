// Is this the Node that the scripts need? Plain JavaScript, since an older Node cannot read the others.
const NEEDED = 22;

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  console.error(
    `Node ${NEEDED} is needed and this is ${process.version}: run \`npm ci\` without --ignore-scripts (it brings Node ${NEEDED} along as a package), or install Node ${NEEDED}.`,
  );
  process.exit(1);
}
