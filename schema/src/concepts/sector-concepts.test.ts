import { expect, it } from 'vitest';
import { DIVISIONS } from '../places/index.ts';
import { CORE_CONCEPTS, createThesaurus, foreignConcepts, sectorConcepts } from './index.ts';

it('maps divisions that exist to concepts that exist', () => {
  const thesaurus = createThesaurus(CORE_CONCEPTS);
  const mapped = DIVISIONS.flatMap(({ code }) => sectorConcepts(code));
  expect(mapped.length).toBeGreaterThan(40);
  expect(mapped.filter((concept) => !thesaurus.get(concept))).toEqual([]);
});

it('gives a division without a field of its own no concepts', () => {
  expect(sectorConcepts('69')).toEqual([]);
});

it.each<[string, readonly string[], string, readonly string[]]>([
  ['another trade', ['furniture', 'crm'], '28', ['furniture']],
  ['the own trade', ['furniture', 'crm'], '31', []],
  ['trades that one division is in together', ['tourism', 'agri-food'], '96', ['tourism', 'agri-food']],
  ['such trades, only one of them the own', ['tourism', 'agri-food'], '10', ['tourism', 'agri-food']],
  ['such trades, for who is in both', ['tourism', 'agri-food'], '56', []],
  ['a part of another trade', ['medical-devices', 'document-management'], '69', ['medical-devices']],
  ['examples of several trades', ['furniture', 'health'], '28', []],
  ['machines, for who has none', ['machine-connectivity'], '49', ['machine-connectivity']],
  ['workshops of hard materials, for a maker of food', ['machine-tools', 'crm'], '10', ['machine-tools']],
  ['presses, for a maker of furniture', ['forming-and-moulding'], '31', ['forming-and-moulding']],
  ['presses, for a moulder', ['forming-and-moulding'], '22', []],
  ['a shop, for a moulder', ['retail', 'website'], '22', ['retail']],
  ['a shop, for a baker', ['retail', 'website'], '10', []],
  ['land, for who works what farms bring', ['precision-agriculture', 'agri-food'], '10', ['precision-agriculture']],
  ['land, for a cellar', ['precision-agriculture', 'agri-food'], '11', []],
  ['work at the customer, for a factory', ['service-delivery'], '25', ['service-delivery']],
  ['work at the customer, for a haulier', ['service-delivery'], '49', []],
])('tells what is made for others: %s', (_what, concepts, division, foreign) => expect(foreignConcepts(concepts, division)).toEqual(foreign));
