/**
 * The fields of the economy that an ATECO 2007 division works in, as concepts. Our own mapping, from the titles of the
 * divisions; a division without a field of its own has none.
 */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  '01': ['agri-food'], '02': ['agri-food'], '03': ['agri-food', 'blue-economy'],
  '10': ['agri-food'], '11': ['agri-food', 'wine'],
  '13': ['fashion-and-textiles'], '14': ['fashion-and-textiles'], '15': ['fashion-and-textiles'],
  '16': ['furniture'], '17': ['packaging'], '18': ['cultural-and-creative-industries'],
  '20': ['cosmetics'], '21': ['health'], '22': ['packaging'],
  '24': ['mechanical-engineering'], '25': ['mechanical-engineering'], '26': ['information-technology'],
  '27': ['mechanical-engineering'], '28': ['mechanical-engineering'], '29': ['automotive'],
  '30': ['aerospace', 'railway'], '31': ['furniture'], '32': ['crafts'], '33': ['mechanical-engineering'],
  '35': ['energy'], '36': ['environmental-protection'], '38': ['circular-economy'],
  '41': ['construction'], '42': ['construction'], '43': ['construction'],
  '45': ['automotive'], '46': ['retail'], '47': ['retail'], '49': ['smart-mobility'], '52': ['smart-mobility'],
  '55': ['tourism'], '56': ['tourism', 'agri-food'],
  '58': ['cultural-and-creative-industries'], '59': ['cultural-and-creative-industries'],
  '62': ['information-technology'], '63': ['information-technology'],
  '74': ['cultural-and-creative-industries'], '79': ['tourism'], '86': ['health'], '87': ['health'],
  '90': ['cultural-and-creative-industries'], '91': ['cultural-heritage'],
};

/** Concepts of the field that a division (two digits) works in; none when it has no field of its own. */
export function sectorConcepts(division: string): readonly string[] {
  return FIELDS[division] ?? [];
}
