/** Classes of the Cooperative Patent Classification and the concept each is about. A class counts for everything below it. */
export const CLASS_CONCEPTS: Readonly<Record<string, string>> = {
  'A01B 79': 'precision-agriculture',
  A23C: 'food-technology',
  A23L: 'food-technology',
  'A61B 5': 'digital-health',
  A61M: 'medical-devices',
  B22F: 'metals',
  'B22F 10': 'additive-manufacturing',
  B23B: 'machine-tools',
  B23Q: 'machine-tools',
  'B23K 26': 'laser-processing',
  B25J: 'robotics',
  'B29B 17': 'circular-economy',
  B29C: 'forming-and-moulding',
  'B29C 64': 'additive-manufacturing',
  B33Y: 'additive-manufacturing',
  B65B: 'packaging',
  B65D: 'packaging',
  'B65G 1': 'automated-warehouse',
  C02F: 'water-technologies',
  C04B: 'ceramics',
  C23C: 'coatings',
  'C12M 21': 'biomass-and-biogas',
  E04B: 'construction',
  G01D: 'sensors',
  'G01M 13': 'predictive-maintenance',
  'G01N 21/88': 'non-destructive-testing',
  'G01N 33/02': 'food-safety',
  G05B: 'industrial-automation',
  'G05B 19/418': 'mes',
  'G05B 23': 'predictive-maintenance',
  'G05D 1': 'mobile-robots',
  'G06F 11/14': 'business-continuity',
  'G06F 21': 'cybersecurity',
  'G06F 30': 'simulation',
  'G06F 40': 'natural-language-processing',
  'G06K 7': 'rfid-and-barcodes',
  'G06K 19': 'rfid-and-barcodes',
  G06N: 'artificial-intelligence',
  'G06N 20': 'machine-learning',
  'G06Q 10/04': 'demand-forecasting',
  'G06Q 10/06': 'production-planning',
  'G06Q 10/08': 'logistics',
  'G06Q 10/087': 'warehouse',
  'G06Q 20': 'digital-payments',
  'G06Q 30': 'e-commerce',
  'G06T 7': 'computer-vision',
  'G06T 17': '3d-scanning',
  'G06T 19': 'augmented-reality',
  G06V: 'computer-vision',
  G10L: 'speech-recognition',
  G16H: 'digital-health',
  G16Y: 'internet-of-things',
  'H02J 3': 'smart-grids',
  H01M: 'energy-storage',
  'H04L 9': 'cybersecurity',
  'H04L 9/50': 'blockchain',
  'H04L 63': 'cybersecurity',
  'H04W 4': 'internet-of-things',
  Y02B: 'energy-efficiency',
  Y02E: 'renewable-energy',
  Y02P: 'energy-efficiency',
  Y02W: 'circular-economy',
};

/**
 * What the core is to map for a list of codes: for each the narrowest class known here, or the code itself, so that the
 * core reports it as a term it could not map.
 */
export function classTerms(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map((code) => narrowestClass(code) ?? code))];
}

function narrowestClass(code: string): string | undefined {
  return ancestors(code).find((ancestor) => Object.hasOwn(CLASS_CONCEPTS, ancestor));
}

/** A code and the classes above it, narrowest first: "G05B 19/418", "G05B 19", "G05B". */
function ancestors(code: string): readonly string[] {
  const mainGroup = code.replace(/\/.*$/, '');
  return [code, mainGroup, code.slice(0, 4)];
}
