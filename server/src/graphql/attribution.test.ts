import { execute, GraphQLError, parse, type GraphQLSchema } from 'graphql';
import pino from 'pino';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Ctx, Entry, Field, Int, ObjectType, Query, Resolver, type PluginRequest } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';
import { blame } from './blame.ts';
import { buildSchema } from './build.ts';
import { createFormatError } from './format-error.ts';

@ObjectType('Stone')
class Stone {
  @Field(() => Int)
  weight!: number;

  @Field(() => String)
  polish(): string {
    throw new Error('insert into "stones"."polish" values ($1): secret');
  }
}

@ObjectType('Quarry', { implements: Entry })
class Quarry extends Entry {
  @Field(() => Int)
  depth!: number;

  @Field(() => [Stone])
  stones(): unknown[] {
    return [{ weight: 3 }, { weight: 'heavy' }];
  }
}

@Resolver()
class Quarries {
  seen: PluginRequest[] = [];

  @Query(() => String)
  who(@Ctx() request: PluginRequest): string {
    this.seen.push(request);
    return [...Object.keys(request), ...Object.keys(request.viewer)].join(' ');
  }

  @Query(() => Boolean)
  same(@Ctx() request: PluginRequest): boolean {
    return request.entityManager() === request.entityManager();
  }

  @Query(() => String)
  async late(): Promise<string> {
    throw new Error('later');
  }

  @Query(() => String)
  closed(): string {
    throw new GraphQLError('The quarry is closed on Sunday.', { extensions: { code: 'QUARRY_CLOSED' } });
  }

  @Query(() => Quarry)
  quarry(): unknown {
    return { kind: 'quarries.quarry', id: '1', role: 'partner' };
  }
}

@Resolver()
class Core {
  @Query(() => String)
  fine(): string {
    return 'fine';
  }

  @Query(() => String, { nullable: true })
  refused(): string {
    throw errors.forbidden();
  }
}

const fields = [
  ...['who', 'same', 'late', 'closed', 'quarry'].map((field) => ({ type: 'Query', field })),
  ...['depth', 'stones'].map((field) => ({ type: 'Quarry', field })), ...['weight', 'polish'].map((field) => ({ type: 'Stone', field })),
];
const fork = vi.fn(() => ({}));
const context = { viewer: { userId: 'u', email: 'u@x', administrator: false, companyIds: ['c'] }, locale: 'it', clock: () => new Date(), database: { orm: { em: { fork } } } } as unknown as RequestContext;
const log = pino({ level: 'silent' });

describe('what a plugin brings to the API', () => {
  let schema: GraphQLSchema;
  beforeEach(() => {
    fork.mockClear();
    schema = buildSchema({ types: [], resolvers: [Core] }, [{ plugin: 'quarries', types: [Quarry], resolvers: [Quarries], fields }], { typeOf: () => 'Quarry' } as never);
  });

  /** As the server does it: executed, blamed, formatted. */
  async function ask(source: string) {
    const document = parse(source);
    const { data, errors: thrown = [] } = await execute({ schema, document, contextValue: { ...context } });
    blame(thrown, document, schema);
    return { data: JSON.parse(JSON.stringify(data)), errors: thrown.map((error) => createFormatError(log)(error.toJSON(), error)) };
  }

  it.each(['{ fine late }', '{ fine quarry { stones { polish } } }'])('fails alone: the rest of %s stands, and the error names the plugin', async (source) => {
    const { data, errors: [error] } = await ask(source);
    expect(data.fine).toBe('fine');
    expect(error).toMatchObject({ extensions: { code: 'PLUGIN_FAILED', plugin: 'quarries', texts: { it: expect.stringContaining('«quarries»') }, reference: expect.any(String) } });
    expect(JSON.stringify(error)).not.toMatch(/insert|secret|later/);
  });

  it('is named too where GraphQL finds the fault: nothing where something was promised, a text for a number', async () => {
    const { data, errors: found } = await ask('{ fine deep: quarry { ... on Quarry { depth } } quarry { stones { weight } } }');
    expect(data).toEqual({ fine: 'fine', deep: { depth: null }, quarry: { stones: [{ weight: 3 }, { weight: null }] } });
    expect(found.map(({ extensions }) => [extensions?.['code'], extensions?.['plugin']])).toEqual([['PLUGIN_FAILED', 'quarries']]);
  });

  it('may refuse in its own words', async () => {
    const { errors: [error] } = await ask('{ closed }');
    expect(error).toMatchObject({ message: 'The quarry is closed on Sunday.', extensions: { code: 'QUARRY_CLOSED', plugin: 'quarries' } });
  });

  it('is not blamed for the core', async () => {
    const { errors: [error] } = await ask('{ refused late }');
    expect(error?.extensions).not.toHaveProperty('plugin');
    expect(error?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('gets who asks, the language, the time and its tables, and nothing else', async () => {
    const { data } = await ask('{ who }');
    expect(data.who).toBe('viewer locale clock entityManager userId administrator');
  });

  it('has one entity manager a request', async () => {
    expect((await ask('{ same again: same }')).data).toEqual({ same: true, again: true });
    expect(fork).toHaveBeenCalledOnce();
    await ask('{ same }');
    expect(fork).toHaveBeenCalledTimes(2);
  });
});
