import { ApolloServer } from '@apollo/server';
import { beforeEach, describe, expect, it } from 'vitest';
import type { GraphQLResolveInfo } from 'graphql';
import { Info } from 'type-graphql';
import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from '@innesto/schema/graphql';
import { ANONYMOUS, LateAsker, LateViewer, type RequestContext } from '../context.ts';
import { preloaded } from '../reading/connection.type.ts';
import { Plain } from '../reading/plain.ts';
import type { Registries } from '../registries.ts';
import { buildSchema } from './build.ts';
import { compiled } from './compiled.ts';

/** Names of resolvers, as they are called. */
let called: string[] = [];

@ObjectType('Jar')
class Jar {
  @Field(() => Int)
  size!: number;

  @Field(() => String)
  shout(): string {
    return `${this.size}!`;
  }
}

@Resolver(() => Jar)
class JarResolver {
  @Plain
  @FieldResolver(() => String)
  label(@Root() { label }: { label: string }, @Arg('locale', () => String, { nullable: true }) locale?: string): string {
    called.push('label');
    return locale ? `${label} (${locale})` : label;
  }

  @FieldResolver(() => Int)
  double(@Root() jar: Jar, @Arg('times', () => Int, { defaultValue: 2 }) times: number, @Ctx() { add }: { add: number }): number {
    called.push('double');
    return jar.size * times + add;
  }

  @FieldResolver(() => String)
  owner(@Ctx() { viewer }: RequestContext): string {
    return viewer.userId ?? 'nobody';
  }

  @Plain
  @FieldResolver(() => [Jar])
  inside(@Root() jar: object, @Info() info: GraphQLResolveInfo): unknown {
    called.push('inside');
    return preloaded(jar, info);
  }

  @Query(() => [Jar])
  async jars(@Arg('sizes', () => [Int]) sizes: number[]): Promise<unknown[]> {
    return sizes.map((size) => ({ size: size < 0 ? 'broken' : size, label: `Vaso ${size}`, inside: [{ size: 10 }], 'small:': [{ size: 1 }] }));
  }

  @Mutation(() => Jar)
  fill(): unknown {
    called.push('fill');
    return { size: 1, label: 'pieno' };
  }
}

const schema = buildSchema({ types: [Jar], resolvers: [JarResolver] }, [], { typeOf: () => '' } as unknown as Registries);

function open() {
  const server = new ApolloServer<RequestContext>({ schema, plugins: [compiled(schema)], includeStacktraceInErrorResponses: false });
  return async (query: string, variables: Record<string, unknown> = {}, context: object = {}): Promise<any> => {
    const { body } = await server.executeOperation({ query, variables }, { contextValue: Object.assign(context, { add: 1 }) as unknown as RequestContext });
    return body.kind === 'single' ? JSON.parse(JSON.stringify(body.singleResult)) : undefined;
  };
}

/** Answers of one server to the same question, asked so often that the last ones are compiled. */
async function asked(query: string, variables: Record<string, unknown> = {}): Promise<any[]> {
  const ask = open();
  const answers: unknown[] = [];
  for (let time = 0; time < 5; time += 1) answers.push(await ask(query, variables));
  return answers;
}

describe('a query that comes again and again', () => {
  beforeEach(() => { called = []; });

  it.each([
    ['columns, methods, arguments and their defaults', '{ jars(sizes: [1, 2]) { size shout label double thrice: double(times: 3) __typename } }', {}],
    ['variables, fragments and conditions', 'query ($s: [Int!]!, $t: Boolean!) { a: jars(sizes: $s) { ...F size @include(if: $t) } } fragment F on Jar { label double(times: 1) }', { s: [4], t: false }],
    ['a language of its own', '{ jars(sizes: [1]) { label(locale: "en") it: label } }', {}],
    ['a variable that is wrong', 'query ($s: [Int!]!) { jars(sizes: $s) { size } }', { s: ['x'] }],
    ['a value that is no number', '{ jars(sizes: [1, -1]) { size label } }', {}],
    ['introspection', '{ __type(name: "Jar") { name fields { name } } }', {}],
  ])('is answered the same each time: %s', async (_what, query, variables) => {
    const answers = await asked(query, variables);
    expect(answers[0].data ?? answers[0].errors).toBeTruthy();
    expect(answers.slice(1)).toEqual(answers.slice(1).map(() => answers[0]));
  });

  it('takes plain fields from the rows, without their resolvers, and calls the others', async () => {
    await asked('{ jars(sizes: [1]) { label double } }');
    expect(called.filter((name) => name === 'label').length).toBe(2);
    expect(called.filter((name) => name === 'double').length).toBe(5);
  });

  it('calls the resolvers of plain fields where a language is asked', async () => {
    await asked('{ jars(sizes: [1]) { label(locale: "en") } }');
    expect(called).toEqual(Array(5).fill('label'));
  });

  it('takes rows within rows from where they stand, under another name too', async () => {
    expect((await asked('{ jars(sizes: [1]) { inside { size } } }')).at(-1).data.jars).toEqual([{ inside: [{ size: 10 }] }]);
    expect(called.length).toBe(2);
    expect((await asked('{ jars(sizes: [1]) { inside { size } small: inside { size } } }')).at(-1).data.jars).toEqual([{ inside: [{ size: 10 }], small: [{ size: 1 }] }]);
  });

  it('finds out who asks only where somebody looks, and then for each person', async () => {
    const ask = open();
    let found = 0;
    const late = (userId: string) => new LateAsker(new LateViewer(async () => {
      found += 1;
      return { ...ANONYMOUS, userId };
    }));
    for (let time = 0; time < 5; time += 1) await ask('{ jars(sizes: [1]) { size } }', {}, late('anna'));
    expect(found).toBe(2);
    for (const person of ['anna', 'bruno', 'carla', 'dario', 'elena']) {
      expect((await ask('{ jars(sizes: [1]) { owner } }', {}, late(person))).data).toEqual({ jars: [{ owner: person }] });
    }
    expect(found).toBe(7);
    await ask('{ jars(sizes: [1]) { size } }', {}, late('anna'));
    expect(found).toBe(7);
    expect((await ask('mutation { fill { owner } }', {}, late('anna'))).data).toEqual({ fill: { owner: 'anna' } });
  });

  it('tells a fault once, with its place, as GraphQL does', async () => {
    const answers = await asked('{ jars(sizes: [1, -1]) { size } }');
    expect(answers.at(-1)).toMatchObject({ data: null, errors: [{ path: ['jars', 1, 'size'], locations: [{ line: 1, column: 26 }] }] });
  });

  it('that changes something is done once each time', async () => {
    await asked('mutation { fill { size } }');
    expect(called).toEqual(Array(5).fill('fill'));
  });
});
