import { Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { asksNoLanguage, inOneLanguage } from './one-language.ts';

const infoOf = (source: string) => {
  const { definitions } = parse(source);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return { operation: definitions[0] as OperationDefinitionNode, fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])) };
};

describe('an operation is in one language', () => {
  it.each([
    ['without arguments', '{ entries { nodes { title } } }', true],
    ['with other arguments', '{ entries(first: 2) { nodes { title } } }', true],
    ['with a field that is called so', '{ me { locale } }', true],
    ['unless a field asks for a language', '{ entries { nodes { title(locale: en) } } }', false],
    ['unless a fragment does', '{ entries { nodes { ...F } } } fragment F on Entry { title(locale: en) }', false],
    ['unless it may, by a variable', 'query ($l: Locale) { entry(id: "1") { title(locale: $l) } }', false],
  ])('%s', (_what, source, expected) => {
    expect(inOneLanguage(infoOf(source))).toBe(expected);
    expect(asksNoLanguage(parse(source))).toBe(expected);
  });
});
