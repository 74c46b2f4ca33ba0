import { describe, expect, it } from 'vitest';
import { askerOf, candidateOf, gapOf } from '../testing.ts';
import { WEIGHTS } from '../weights.ts';
import { coverage } from './coverage.ts';
import { focus } from './focus.ts';
import { price } from './price.ts';
import { sector } from './sector.ts';
import { territory } from './territory.ts';

describe('territory', () => {
  const at = (province: string | undefined, more = {}) => territory(askerOf([]), candidateOf('x', { place: { province }, ...more }));

  it('speaks for the own province', () => {
    expect(at('RE')).toMatchObject({ value: 1, message: { key: 'territory.same' }, evidence: [{ en: 'Reggio Emilia' }] });
  });

  it('fades with the way, from a neighbour to the other end of the country', () => {
    const [modena, milan, palermo] = ['MO', 'MI', 'PA'].map((province) => at(province)!);
    expect(modena!.value).toBeGreaterThan(milan!.value);
    expect(milan!.value).toBeGreaterThan(palermo!.value);
    expect(palermo!.value).toBeGreaterThan(0);
    expect(palermo!.value).toBeLessThan(0.05);
    expect(milan).toMatchObject({ value: 0.44, message: { key: 'territory.away', parameters: { province: { en: 'Milan' }, kilometres: 143 } } });
  });

  it.each([[undefined, {}], ['ZZ', {}], ['RE', { role: 'technology' }], ['RE', { role: 'funding' }]])('has nothing to say of %s %j', (province, more) => {
    expect(at(province, more)).toBeUndefined();
  });

  it('speaks a little for what is far but also to be had at a distance, and says so', () => {
    const remote = (province: string) => at(province, { place: { province, remote: true } })!;
    expect(['RE', 'MO', 'NA'].map((province) => remote(province).message!.key)).toEqual(['territory.same', 'territory.away', 'territory.remote']);
    expect(remote('NA')).toMatchObject({ value: WEIGHTS.signals.territoryRemote, evidence: [{ en: 'Naples' }] });
    expect(remote('PA').value).toBe(remote('NA').value);
    expect(remote('MO').value).toBe(at('MO')!.value);
  });

  it('has nothing to say to a company without a place', () => {
    expect(territory(askerOf([], { province: undefined }), candidateOf('x', { place: { province: 'RE' } }))).toBeUndefined();
  });
});

describe('focus', () => {
  const about = (count: number) => focus(askerOf([]), candidateOf('x', { concepts: Array.from({ length: count }, (_, index) => `concept-${index}`) }));
  const usual = WEIGHTS.signals.focusUsual;

  it('speaks against who deals with many things, the more the more', () => {
    expect(about(2 * usual)).toMatchObject({ value: 0.25, message: { key: 'focus', parameters: { count: 2 * usual } } });
    expect(about(4 * usual)!.value).toBeLessThan(0.25);
  });

  it('has nothing to say of who names no more than usual', () => expect([about(0), about(usual)]).toEqual([undefined, undefined]));
});

describe('sector', () => {
  it('speaks for an entry about the company’s field', () => {
    expect(sector(askerOf([]), candidateOf('x', { concepts: ['sensors', 'mechanical-engineering'] }))).toMatchObject({
      value: 1, message: { key: 'sector' }, evidence: ['concept:mechanical-engineering'],
    });
  });

  it('calls the field as people do, without what it is not', () => {
    expect(sector(askerOf([], { sector: '47' }), candidateOf('x', { concepts: ['retail'] }))!.message!.parameters['sector']).toEqual({ it: 'Commercio al dettaglio', en: 'Retail trade' });
  });

  it.each<[string, string[], string[]]>([
    ['28', ['sensors', 'construction'], ['concept:construction']], ['56', ['mes', 'sensors'], ['concept:mes']], ['47', ['mobile-robots'], ['concept:mobile-robots']],
    ['62', ['agri-food', 'livestock'], ['concept:agri-food', 'concept:livestock']],
  ])('speaks against what is made for other sectors: to %s of %j', (code, concepts, evidence) => {
    expect(sector(askerOf([], { sector: code }), candidateOf('x', { concepts }))).toMatchObject({ value: 0, message: { key: 'sector.other' }, evidence });
    expect(sector(askerOf([], { sector: code }), candidateOf('x', { concepts, role: 'partner' }))).toBeUndefined();
  });

  it.each<[object, string[]]>([
    [{ sector: undefined }, ['mechanical-engineering']], [{ sector: '28' }, ['mes', 'sensors']], [{ sector: 'xx' }, []], [{ sector: '52' }, ['mobile-robots']],
    [{ sector: '10' }, ['livestock']], [{ sector: '62' }, ['agri-food', 'fashion-and-textiles']], [{ sector: '28' }, ['energy', 'packaging']], [{}, []],
  ])('has nothing to say for %j and %j', (more, concepts) => {
    expect(sector(askerOf([], more), candidateOf('x', { concepts }))).toBeUndefined();
  });
});

describe('price', () => {
  const of = (amount: number | undefined, sizeClass: 'micro' | 'large' | undefined = 'micro') => price(askerOf([], { sizeClass }), candidateOf('x', { price: { amount } }));

  it.each<[number, number, string]>([[0, 1, 'price.free'], [500, 0.75, 'price.easy'], [1_500, 0.5, 'price.easy'], [1_600, 0.48, 'price.dear'], [13_500, 0.1, 'price.dear']])(
    'of %d euro is worth %d to a micro company', (amount, value, key) => {
      expect(of(amount)).toMatchObject({ value, message: { key } });
    });

  it('weighs less on a large company', () => {
    expect(of(13_500, 'large')!.value).toBeGreaterThan(0.8);
  });

  it('has nothing to say of a price nobody gave, or to a company of unknown size', () => {
    expect(of(undefined)).toBeUndefined();
    expect(price(askerOf([]), candidateOf('x'))).toBeUndefined();
    expect(price(askerOf([], { sizeClass: undefined }), candidateOf('x', { price: { amount: 1 } }))).toBeUndefined();
  });
});

describe('coverage', () => {
  const [severe, light, other] = [gapOf('a'), gapOf('b', { severe: false }), gapOf('c', { severe: false })];

  it('counts severe gaps twice', () => {
    expect(coverage([severe!, light!], [severe!, light!, other!])).toMatchObject({ value: 0.88, message: { parameters: { count: 2 } }, evidence: [{ en: 'Area a' }, { en: 'Area b' }] });
    expect(coverage([light!, other!], [severe!, light!, other!])).toMatchObject({ value: 0.75 });
    expect(coverage([severe!, light!], [severe!, light!])).toMatchObject({ value: 1 });
  });

  it('has nothing to say of one gap or none', () => {
    expect(coverage([severe!], [severe!])).toBeUndefined();
    expect(coverage([], [severe!])).toBeUndefined();
  });
});
