import { isObjectType, type GraphQLField } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { Refusal } from '../../src/errors.ts';
import { variantsOf } from './hostile-values.ts';
import { fieldsOf, prepared } from './outcome.ts';
import { MUTATIONS, QUERIES } from './roots.matrix.ts';
import { OK, ROLES } from './row.ts';
import { codes, setStage, type Stage } from './stage.ts';

const PAGE = { first: 5, after: null };
const COMPANY = {
  name: 'Officina', taxCode: '#code', sector: '28', sizeClass: 'micro', province: 'RE', municipality: 'Scandiano', website: 'officina.example.org',
  description: 'Stampi', needs: 'Ordini',
};

/** What somebody would usually say in each argument. `$` stands for a name of the stage. */
const USUAL: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'Query.concepts': { ...PAGE, query: 'robot' },
  'Query.entries': {
    ...PAGE, query: 'robot', locale: 'it',
    filter: { roles: ['partner'], kinds: ['$kind'], concepts: ['$concept'], provinces: ['BO'], regions: ['08'], plugins: ['$plugin'], publisher: '$organisation', illustrative: false },
  },
  'Query.entry': { id: '$organisation' },
  'Query.hub': { id: '$hub' },
  'Query.invitation': { token: '$token' },
  'Query.company': { id: '$company' },
  'Query.companies': { ...PAGE, query: 'off', filter: { text: 'off', provinces: ['BO'], sizeClasses: ['micro'], sectors: ['28'], assessed: true } },
  'Query.assessment': { id: '$draft' },
  'Query.claims': { ...PAGE, state: 'pending' },
  'Query.organisationMembers': { organisationId: '$organisation' },
  'Query.proposals': { ...PAGE, state: 'pending' },
  'Mutation.setLocale': { locale: 'it' },
  'Mutation.createCompany': { input: COMPANY },
  'Mutation.updateCompany': { id: '$company', input: COMPANY },
  'Mutation.setHubConsent': { companyId: '$company', hubId: '$hub' },
  'Mutation.inviteOwner': { companyId: '$company', email: 'nuova@test.innesto' },
  'Mutation.acceptInvitation': { token: '$token' },
  'Mutation.importCompanies': { input: { content: '$file', encoding: 'base64' } },
  'Mutation.claimCompany': { taxCode: '$code' },
  'Mutation.reviewClaim': { id: '$fresh', approve: false, comment: 'No' },
  'Mutation.logActivity': { input: { companyId: '$company', channel: 'visit', occurredOn: '2026-03-02', note: 'Visita', entryId: '$organisation' } },
  'Mutation.decideMatch': { matchId: '$match', state: 'recommended', comment: 'Sì' },
  'Mutation.orderMatches': { companyId: '$company', matchIds: ['$match'] },
  'Mutation.refreshMatches': { companyId: '$company' },
  'Mutation.startAssessment': { companyId: '$company', instrumentId: '$instrument' },
  'Mutation.saveAnswer': { input: { assessmentId: '$draft', questionId: '$question', step: 1, notApplicable: false, revision: '#revision' } },
  'Mutation.fileAssessment': { id: '$draft' },
  'Mutation.proposeEntry': {
    input: {
      entryId: '$organisation', kind: '$kind', titleIt: 'Titolo', titleEn: 'Title', summaryIt: 'Che cosa fa', summaryEn: 'What it does', concepts: ['$concept'],
      province: 'BO', municipality: 'Bologna', amount: 10, priceNoteIt: 'Al giorno', priceNoteEn: 'A day', durationIt: 'Un giorno', durationEn: 'One day',
      validFrom: '2026-01-01', validUntil: '2026-12-31', link: 'https://example.org', attributes: null,
    },
  },
  'Mutation.withdrawProposal': { id: '$fresh' },
  'Mutation.reviewProposal': { id: '$fresh', approve: false, comment: 'No' },
  'Mutation.readSource': { id: '$source' },
  'Mutation.invitePublisher': { organisationId: '$organisation', email: 'nuovo@test.innesto' },
  'Mutation.removePublisher': { organisationId: '$organisation', userId: '$colleague' },
  'Mutation.createHub': { input: { name: 'Nuovo', provinces: ['TN'], website: 'hub.example.org' } },
  'Mutation.updateHub': { id: '$hub', input: { name: 'Nuovo', provinces: ['BO'], website: 'hub.example.org' } },
  'Mutation.invitePromoter': { hubId: '$hub', email: 'nuovo@test.innesto' },
  'Mutation.removePromoter': { hubId: '$hub', userId: '$colleague' },
};

describe.each(DATABASES)('hostile values on the %s database', (database) => {
  let stage: Stage;
  beforeAll(async () => { stage = await setStage(database); });
  afterAll(() => stage?.close());

  it.each(Object.keys(USUAL))('are refused by %s with a code, or taken as they are', { timeout: 120_000 }, async (name) => {
    const field = fieldNamed(stage, name);
    const usual = await run(stage, name, USUAL[name]!);
    expect(usual).toEqual({ unforeseen: [], codes: [] });
    const broken: string[] = [];
    for (const { path, variables } of variantsOf(field.args, USUAL[name]!)) {
      const { unforeseen } = await run(stage, name, variables);
      broken.push(...unforeseen.map((message) => `${path} → ${message}`));
    }
    expect(broken).toEqual([]);
  });

  it('are known for every argument', () => {
    const roots = ['Query', 'Mutation'].flatMap((root) => Object.values(fields(stage, root)).filter(({ args }) => args.length > 0).map(({ name }) => `${root}.${name}`));
    expect(Object.keys(USUAL).sort()).toEqual(roots.sort());
  });
});

function fields({ house: { schema } }: Stage, type: string): Record<string, GraphQLField<unknown, unknown>> {
  const found = schema.getType(type);
  return isObjectType(found) ? found.getFields() : {};
}

function fieldNamed(stage: Stage, name: string): GraphQLField<unknown, unknown> {
  const [type, field] = name.split('.');
  return fields(stage, type!)[field!]!;
}

/** Runs an operation as somebody who may, and says what refused it and what nobody foresaw. */
async function run(stage: Stage, name: string, variables: Readonly<Record<string, unknown>>): Promise<{ unforeseen: string[]; codes: string[] }> {
  const { house, viewers } = stage;
  const [root, field] = name.split('.');
  const row = [...QUERIES, ...MUTATIONS].find((one) => one.of === root && fieldsOf(one.fields).includes(field!))!;
  const role = ROLES.findLast((_role, place) => row.ours[place] === OK)!;
  const { args } = fieldNamed(stage, name);
  await sql`delete from rate_limit`.execute(house.database.kysely);
  // What one value did must not keep the next one from being looked at.
  await sql`update company set hub_id = ${stage.ours.names['hub']}, hub_consent = true where id = ${stage.ours.names['company']}`.execute(house.database.kysely);
  const names = { ...(await prepared(stage, row, 'ours')), ...catalogueNames(stage) };
  const document = `${root!.toLowerCase()} (${args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ')}) {
    ${field}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) { __typename } }`;
  const { data, errors = [] } = await house.ask(viewers[role], document, filled(variables, names) as Record<string, unknown>);
  // Without data nothing was executed: GraphQL itself did not take the variables.
  const foreseen = errors.filter(({ originalError }) => data === undefined || originalError instanceof Refusal);
  return {
    unforeseen: errors.filter((error) => !foreseen.includes(error)).map(({ message }) => message.slice(0, 200)),
    codes: foreseen.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)),
  };
}

function catalogueNames({ house: { registries } }: Stage): Record<string, string> {
  const kind = [...registries.kinds.values()].find(({ publishable }) => publishable)!;
  return { kind: kind.id, plugin: kind.plugin, concept: registries.thesaurus.all[0]!.id, code: codes.next().value };
}

/** Variables with the names of the stage in the place of `$name`, and its numbers in the place of `#name`. */
function filled(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(one, names));
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, names)]));
  if (typeof value !== 'string' || !/^[$#]\w+$/.test(value)) return value;
  const name = names[value.slice(1)];
  return value.startsWith('#') && /^\d+$/.test(name ?? '') && value !== '#code' ? Number(name) : name;
}
