import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../errors.ts';
import { checkFile, MAXIMUM_COMPANIES } from './check-file.ts';

const check = (text: string, encoding = 'utf-8', addBOM = false) => checkFile(iconv.encode(text, encoding, { addBOM }));
const names = (text: string): string[] => check(text).companies.map(({ fields }) => fields.name);
const refused = (text: string): string[] => check(text).refused.map(({ line, code }) => `${line} ${code}`);

describe('a file of companies', () => {
  it('is read with its Italian columns, whatever their order and case', () => {
    const { companies, refused: none } = check([
      'PROV.;Ragione Sociale;Partita IVA;Codice ATECO;N. interno;Numero addetti;Città;Sito web;Attività;Esigenze',
      'Reggio Emilia;Officina Bàrbara;IT12345678903;28.41.00;77;9;Scandiano;www.officina.example;Torniamo;"Vedere gli ordini',
      'a colpo d’occhio; presto"',
    ].join('\r\n'));
    expect(none).toEqual([]);
    expect(companies).toEqual([{ line: 2, fields: {
      name: 'Officina Bàrbara', taxCode: '12345678903', division: '28', atecoEdition: '2007', sizeClass: 'micro', province: 'RE',
      municipality: 'Scandiano', website: 'https://www.officina.example', description: 'Torniamo',
      needs: 'Vedere gli ordini\na colpo d’occhio; presto',
    } }]);
  });

  it.each([
    ['comma', ','], ['semicolon', ';'], ['tab', '\t'],
  ])('is read with its English columns, separated by a %s', (_name, separator) => {
    const text = [['Company name', 'Size', 'Province'], ['"Rossi, Bianchi; and more"', 'medium', 're']].map((line) => line.join(separator)).join('\n');
    expect(check(text).companies[0]!.fields).toEqual({ name: 'Rossi, Bianchi; and more', sizeClass: 'medium', province: 'RE' });
  });

  it.each([
    ['UTF-8', 'utf-8', false], ['UTF-8 with a mark', 'utf-8', true], ['UTF-16 with a mark', 'utf-16le', true], ['UTF-16 without one', 'utf-16le', false],
    ['UTF-16 the other way round', 'utf-16be', true], ['Windows-1252', 'windows-1252', false],
  ])('is read in %s', (_name, encoding, mark) => {
    expect(check('Ragione sociale;Esigenze\nCaffè “È già” €;perché', encoding, mark).companies[0]!.fields)
      .toEqual({ name: 'Caffè “È già” €', needs: 'perché' });
  });

  it.each([
    [9, 'micro'], [10, 'small'], [49, 'small'], [50, 'medium'], [249, 'medium'], [250, 'large'],
  ])('takes %d people for a company that is %s', (people, sizeClass) => {
    expect(check(`Nome;Addetti\nX;${people}`).companies[0]!.fields.sizeClass).toBe(sizeClass);
  });

  it('refuses a line that is not right and takes the others', () => {
    const text = [
      'Nome;Codice fiscale;Provincia;Esigenze', // 1
      'Buona;12345678903;RE;', // 2
      ';00000000018;RE;', // 3: no name
      'Codice sbagliato;12345678900;RE;', // 4
      'Provincia sbagliata;;Ruritania;', // 5
      'Poche colonne;RE', // 6
      'Troppe colonne;;RE;a;b', // 7
      'Virgolette "in mezzo";;RE;', // 8
      '"Virgolette non chiuse;;RE;', // 9
      '', // 10
      'Doppia;12345678903;MO;', // 11
      `Lunga;;RE;${'x'.repeat(4_001)}`, // 12
      'Buona anche questa;;mo;', // 13
    ].join('\n');
    expect(names(text)).toEqual(['Buona', 'Buona anche questa']);
    expect(refused(text).sort()).toEqual([
      '11 DUPLICATE_LINE', '12 INPUT_INVALID', '3 INPUT_INVALID', '4 INPUT_INVALID', '5 INPUT_INVALID', '6 BROKEN_LINE', '7 BROKEN_LINE',
      '8 BROKEN_LINE', '9 BROKEN_LINE',
    ]);
  });

  it('says which column is wrong, as the file calls it, and which line came first', () => {
    const { refused: lines } = check('Nome;P. IVA\nA;12345678903\nB;1\nC;12345678903');
    expect(lines.map(({ reason }) => reason.it)).toEqual([
      expect.stringMatching(/^P\. IVA: /), 'Ha lo stesso codice fiscale della riga 2.',
    ]);
  });

  it('takes surplus separators at the end, and quotes doubled inside quotes', () => {
    expect(names('Nome;Provincia\n"L""Officina";RE;;;\n')).toEqual(['L"Officina']);
  });

  it.each([
    ['nothing', ''], ['no names of columns', '12345678903;RE'], ['no column for the name', 'Provincia\nRE'], ['bytes of a picture', '\x89PNG\r\n\x1a\n\0\0'],
    ['too many companies', `Nome\n${'X\n'.repeat(MAXIMUM_COMPANIES + 1)}`],
    ['a million lines', `Nome\n${';\n'.repeat(1_000_000)}`],
  ])('is refused as a whole with %s in it', (_what, text) => {
    expect(() => check(text, 'latin1')).toThrow(Refusal);
  });

  it('is read in a moment, however many quotes are open in it', () => {
    const text = `Nome;Provincia\n${'"aperta;RE\n'.repeat(MAXIMUM_COMPANIES)}`;
    expect(check(text).refused).toHaveLength(MAXIMUM_COMPANIES);
  });
});
