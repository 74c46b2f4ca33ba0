/**
 * The fields of the economy that an ATECO 2007 division works in, as concepts. Our own mapping, from the titles of the
 * divisions; a division without a field of its own has none.
 */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  '01': ['agri-food', 'precision-agriculture'], '02': ['agri-food'], '03': ['agri-food', 'blue-economy'],
  '10': ['agri-food'], '11': ['agri-food', 'wine', 'precision-agriculture'],
  '13': ['fashion-and-textiles'], '14': ['fashion-and-textiles'], '15': ['fashion-and-textiles'],
  '16': ['furniture'], '17': ['packaging'], '18': ['cultural-and-creative-industries'],
  '20': ['cosmetics'], '21': ['health'], '22': ['packaging'], '23': ['ceramics'],
  '24': ['mechanical-engineering'], '25': ['mechanical-engineering'], '26': ['information-technology', 'health'],
  '27': ['mechanical-engineering'], '28': ['mechanical-engineering'], '29': ['automotive'],
  '30': ['aerospace', 'railway'], '31': ['furniture'], '32': ['crafts', 'health'], '33': ['mechanical-engineering'],
  '35': ['energy'], '36': ['environmental-protection'], '38': ['circular-economy'],
  '41': ['construction'], '42': ['construction'], '43': ['construction'],
  '45': ['automotive'], '46': ['retail'], '47': ['retail'], '49': ['smart-mobility'], '52': ['smart-mobility'],
  '55': ['tourism'], '56': ['tourism', 'agri-food'],
  '58': ['cultural-and-creative-industries'], '59': ['cultural-and-creative-industries'],
  '62': ['information-technology'], '63': ['information-technology'],
  '74': ['cultural-and-creative-industries'], '79': ['tourism'], '86': ['health'], '87': ['health'],
  '90': ['cultural-and-creative-industries'], '91': ['cultural-heritage'],
};

/**
 * Fields that are the business of those who work in them and of hardly anybody else, with what is part of them. Others of
 * the fields above (energy, packaging, retail …) are everybody's concern.
 */
const TRADES: Readonly<Record<string, string>> = {
  'agri-food': 'agri-food', livestock: 'agri-food', automotive: 'automotive', railway: 'railway', 'blue-economy': 'blue-economy',
  construction: 'construction', furniture: 'furniture', 'fashion-and-textiles': 'fashion-and-textiles', cosmetics: 'cosmetics',
  health: 'health', 'medical-devices': 'health', pharmaceuticals: 'health', 'digital-health': 'health',
  tourism: 'tourism', 'cultural-heritage': 'cultural-heritage',
};

/** What needs a place that others have not: which concepts, and the divisions of ATECO 2007 that have it, from one to another. */
const PLACES: readonly { readonly concepts: ReadonlySet<string>; readonly divisions: readonly (readonly [from: string, to: string])[] }[] = [
  // Factories: section C, manufacturing.
  { concepts: new Set([
    'advanced-manufacturing', 'machine-connectivity', 'additive-manufacturing', 'mes',
    'industrial-automation', 'production-monitoring', 'production-management', 'lean-production', 'robotics', 'collaborative-robotics',
    'coatings', 'metrology', 'quality-control',
  ]), divisions: [['10', '33']] },
  // Workshops that cut, form and join hard materials: wood, and from plastics (22) to machines and their repair (33); not food, textiles, paper or chemicals.
  { concepts: new Set(['mechanical-engineering', 'machine-tools', 'joining-technologies', 'non-destructive-testing']), divisions: [['16', '16'], ['22', '33']] },
  // Moulds and presses: plastics, glass and ceramics, metals, electrical parts, vehicles, and what else is moulded (32); not wood, nor who builds machines.
  { concepts: new Set(['forming-and-moulding']), divisions: [['22', '25'], ['27', '27'], ['29', '29'], ['32', '32']] },
  // Counters: who sells or serves people face to face; a maker of parts and who works at the customer's have none.
  { concepts: new Set(['retail']), divisions: [['01', '01'], ['10', '16'], ['18', '18'], ['23', '23'], ['31', '32'], ['45', '47'], ['55', '56'], ['75', '75'], ['79', '79'], ['86', '96']] },
  // Land: farms, and cellars with vineyards of their own; who works what farms bring has none.
  { concepts: new Set(['precision-agriculture']), divisions: [['01', '02'], ['11', '11']] },
  // Work done before or at the customer: farms and quarries sell goods too, but repair (33) and all that is no factory serves.
  { concepts: new Set(['service-delivery']), divisions: [['33', '99']] },
  // Large stores: manufacturing, wholesale, transport and storage.
  { concepts: new Set(['automated-warehouse', 'mobile-robots']), divisions: [['10', '33'], ['46', '46'], ['49', '53']] },
];

/**
 * The concepts that say that a thing was made for others than a division (two digits): for another trade, or for factories and
 * stores that it has not. A thing that names trades of several divisions gives examples and is for all.
 */
export function foreignConcepts(concepts: readonly string[], division: string): readonly string[] {
  const named = concepts.filter((concept) => TRADES[concept] !== undefined);
  const trades = new Set(named.map((concept) => TRADES[concept]!));
  const own = sectorConcepts(division);
  if (areOfOne(trades) && ![...trades].every((trade) => own.includes(trade))) return named;
  const missing = PLACES.filter(({ divisions }) => !divisions.some(([from, to]) => from <= division && division <= to));
  return concepts.filter((concept) => missing.some((place) => place.concepts.has(concept)));
}

/** Whether trades are those of one division together: whoever cooks is in tourism and in food. */
function areOfOne(trades: ReadonlySet<string>): boolean {
  return trades.size === 1 || (trades.size > 1 && Object.values(FIELDS).some((fields) => [...trades].every((trade) => fields.includes(trade))));
}

/** Concepts of the field that a division (two digits) works in; none when it has no field of its own. */
export function sectorConcepts(division: string): readonly string[] {
  return FIELDS[division] ?? [];
}
