import { sql } from 'kysely';
import { ask } from './doing.ts';
import {
  ADMINISTRATOR_WRITES, CLAIM_READS, COMPANY_READS, COMPANY_WRITES, EVERYBODY, FORBIDDEN, NOTHING, NOT_FOUND, OK, ORGANISATION_READS,
  ORGANISATION_WRITES, PEOPLE, PROMOTER_WRITES, PROPOSAL_READS, PUBLISHER_WRITES, SIGN_IN, all,
  type Row,
} from './row.ts';
import { codes, type World } from './stage.ts';
import type { TestHouse } from '../../testing/index.ts';

/** Who may ask each query. */
export const QUERIES: readonly Row[] = [
  { of: 'Query', fields: 'concepts counts divisions entries hubs instruments kinds plugins provinces', at: '{ … }', ...EVERYBODY },
  { of: 'Query', fields: 'entry', at: '{ entry(id: $organisation) { id } }', ...EVERYBODY },
  { of: 'Query', fields: 'hub', at: '{ hub(id: $hub) { id } }', ...EVERYBODY },
  // Whoever has the letter may see what it invites to, before signing in.
  { of: 'Query', fields: 'invitation', at: '{ invitation(token: $token) { id } }', ...EVERYBODY, prepare: invite },
  { of: 'Query', fields: 'invitation', at: '{ invitation(token: "a-token-of-nobody") { id } }', ours: all(NOTHING) },
  { of: 'Query', fields: 'searchStatus', at: '{ … }', ...ADMINISTRATOR_WRITES },
  { of: 'Query', fields: 'me', at: '{ … }', ours: [NOTHING, OK, OK, OK, OK] },
  { of: 'Query', fields: 'company', at: '{ company(id: $company) { id } }', ...COMPANY_READS },
  {
    of: 'Query', fields: 'companies', at: '{ companies(first: 100) { nodes { id } } }', shows: '$company',
    ours: [SIGN_IN, OK, NOTHING, OK, NOTHING], theirs: [SIGN_IN, NOTHING, NOTHING, NOTHING, NOTHING],
  },
  { of: 'Query', fields: 'assessment', at: '{ assessment(id: $draft) { id } }', ...COMPANY_READS },
  { of: 'Query', fields: 'claims', at: '{ claims(first: 100) { nodes { id } } }', shows: '$claim', ...CLAIM_READS },
  { of: 'Query', fields: 'proposal', at: '{ proposal(id: $proposal) { id } }', ...PROPOSAL_READS },
  { of: 'Query', fields: 'proposals', at: '{ proposals(first: 100) { nodes { id } } }', shows: '$proposal', ...PROPOSAL_READS },
  {
    of: 'Query', fields: 'organisationMembers', at: '{ organisationMembers(organisationId: $organisation) { publishers { id } } }', shows: '$publisher',
    ...ORGANISATION_READS,
  },
  { of: 'Query', fields: 'whyNot', at: '{ whyNot(companyId: $company, entryId: $organisation) { step } }', ...PROMOTER_WRITES },
  { of: 'Query', fields: 'priorityEffect', at: '{ priorityEffect(concepts: ["robotics"]) { before { before } } }', ours: PROMOTER_WRITES.ours },
  { of: 'Query', fields: 'collectiveNeeds', at: '{ collectiveNeeds { totalCount } }', ours: PROMOTER_WRITES.ours },
  {
    of: 'Query', fields: 'needsThatFit', ...PUBLISHER_WRITES,
    at: '{ needsThatFit(organisationId: $organisation, draft: { titleIt: "Robotica" }) { companies { text } } }',
  },
];

/** Done by an administrator to a company, of which they are shown nothing. */
const UNSEEN = 'nothing, and something was written';

/** Who may do each mutation. */
export const MUTATIONS: readonly Row[] = [
  { of: 'Mutation', fields: 'setLocale', at: 'mutation { setLocale(locale: it) { roles } }', ...PEOPLE },
  { of: 'Mutation', fields: 'markAlertsRead', at: 'mutation { markAlertsRead { roles } }', ...PEOPLE },
  { of: 'Mutation', fields: 'setAlerts', at: 'mutation { setAlerts(on: false) { roles } }', ...PEOPLE },
  { of: 'Mutation', fields: 'createCompany', at: 'mutation { createCompany(input: { name: "Nuova" }) { id } }', ...PEOPLE },
  { of: 'Mutation', fields: 'updateCompany', at: 'mutation { updateCompany(id: $company, input: { municipality: "Scandiano" }) { id } }', ...COMPANY_WRITES },
  {
    of: 'Mutation', fields: 'setHubConsent', at: 'mutation { setHubConsent(companyId: $company, hubId: $hub) { id } }',
    ours: [SIGN_IN, OK, NOT_FOUND, NOT_FOUND, NOT_FOUND], theirs: [SIGN_IN, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND],
  },
  // Once a company has people, only they decide who joins them.
  {
    of: 'Mutation', fields: 'inviteOwner', at: 'mutation { inviteOwner(companyId: $company, email: "altra@test.innesto") { id } }',
    ours: [SIGN_IN, OK, NOT_FOUND, NOT_FOUND, NOT_FOUND], theirs: [SIGN_IN, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND],
  },
  {
    of: 'Mutation', fields: 'inviteOwner', at: 'mutation { inviteOwner(companyId: $entered, email: "altra@test.innesto") { id } }', prepare: enterCompany,
    ours: [SIGN_IN, NOT_FOUND, NOT_FOUND, OK, NOT_FOUND], theirs: [SIGN_IN, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND],
  },
  { of: 'Mutation', fields: 'acceptInvitation', at: 'mutation { acceptInvitation(token: $token) { roles } }', ...PEOPLE, prepare: invite },
  {
    of: 'Mutation', fields: 'revokeOwnerInvitation', at: 'mutation { revokeOwnerInvitation(id: $asked) { id } }', prepare: inviteMore,
    ours: [SIGN_IN, OK, NOT_FOUND, NOT_FOUND, NOT_FOUND], theirs: [SIGN_IN, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND],
  },
  {
    of: 'Mutation', fields: 'revokeOwnerInvitation', at: 'mutation { revokeOwnerInvitation(id: $sent) { id } }', prepare: invite,
    ours: [SIGN_IN, NOT_FOUND, NOT_FOUND, OK, NOT_FOUND], theirs: [SIGN_IN, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND],
  },
  {
    of: 'Mutation', fields: 'removeCompanyMember', prepare: employ,
    at: 'mutation { removeCompanyMember(companyId: $company, userId: $colleague) { id } }',
    ours: [SIGN_IN, OK, NOT_FOUND, NOT_FOUND, UNSEEN], theirs: [SIGN_IN, NOT_FOUND, NOT_FOUND, NOT_FOUND, UNSEEN],
  },
  {
    of: 'Mutation', fields: 'acceptInvitation', at: 'mutation { acceptInvitation(token: "a-token-of-nobody") { roles } }',
    ours: [SIGN_IN, 'INVITATION_UNUSABLE', 'INVITATION_UNUSABLE', 'INVITATION_UNUSABLE', 'INVITATION_UNUSABLE'],
  },
  { of: 'Mutation', fields: 'importCompanies', at: 'mutation { importCompanies(input: { content: $file }) { createdCount } }', ours: PROMOTER_WRITES.ours },
  { of: 'Mutation', fields: 'claimCompany', at: 'mutation { claimCompany(taxCode: $code) { id } }', ...PEOPLE, prepare: enterCompany },
  {
    of: 'Mutation', fields: 'reviewClaim', at: 'mutation { reviewClaim(id: $fresh, approve: false) { id } }', prepare: claim,
    ours: [SIGN_IN, NOT_FOUND, NOT_FOUND, OK, OK], theirs: [SIGN_IN, NOT_FOUND, NOT_FOUND, NOT_FOUND, OK],
  },
  {
    of: 'Mutation', fields: 'logActivity', ...PROMOTER_WRITES,
    at: 'mutation { logActivity(input: { companyId: $company, channel: call, occurredOn: "2026-03-03" }) { id } }',
  },
  { of: 'Mutation', fields: 'decideMatch', at: 'mutation { decideMatch(matchId: $match, state: recommended) { id } }', ...PROMOTER_WRITES },
  { of: 'Mutation', fields: 'orderMatches', at: 'mutation { orderMatches(companyId: $company, matchIds: [$match]) { id } }', ...PROMOTER_WRITES },
  { of: 'Mutation', fields: 'setPriorities', at: 'mutation { setPriorities(concepts: ["robotics"]) { id } }', ours: PROMOTER_WRITES.ours },
  { of: 'Mutation', fields: 'refreshMatches', at: 'mutation { refreshMatches(companyId: $company) { id } }', ...COMPANY_WRITES },
  { of: 'Mutation', fields: 'startAssessment', at: 'mutation { startAssessment(companyId: $company, instrumentId: $instrument) { id } }', ...COMPANY_WRITES },
  {
    of: 'Mutation', fields: 'saveAnswer', prepare: lookAtAnswer, ...COMPANY_WRITES,
    at: 'mutation { saveAnswer(input: { assessmentId: $draft, questionId: $question, step: 1, revision: #revision }) { revision } }',
  },
  { of: 'Mutation', fields: 'fileAssessment', at: 'mutation { fileAssessment(id: $draft) { id } }', ...COMPANY_WRITES, prepare: startDraft },
  {
    of: 'Mutation', fields: 'proposeEntry', at: 'mutation { proposeEntry(input: { entryId: $organisation, titleIt: "Altro", titleEn: "Other" }) { id } }',
    ...PUBLISHER_WRITES,
  },
  {
    of: 'Mutation', fields: 'withdrawProposal', at: 'mutation { withdrawProposal(id: $fresh) { id } }', prepare: propose,
    ours: [SIGN_IN, NOT_FOUND, OK, NOT_FOUND, NOT_FOUND], theirs: [SIGN_IN, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND],
  },
  {
    of: 'Mutation', fields: 'reviewProposal', at: 'mutation { reviewProposal(id: $fresh, approve: false) { id } }', prepare: propose,
    ours: [SIGN_IN, NOT_FOUND, NOT_FOUND, OK, NOT_FOUND], theirs: [SIGN_IN, NOT_FOUND, NOT_FOUND, NOT_FOUND, OK],
  },
  { of: 'Mutation', fields: 'readSource', at: 'mutation { readSource(id: $source) { id } }', ...ADMINISTRATOR_WRITES },
  { of: 'Mutation', fields: 'readSource', at: 'mutation { readSource(id: "of-nobody") { id } }', ours: [SIGN_IN, FORBIDDEN, FORBIDDEN, FORBIDDEN, NOT_FOUND] },
  { of: 'Mutation', fields: 'createHub', at: 'mutation { createHub(input: { name: "Nuovo", provinces: ["TN"] }) { id } }', ours: ADMINISTRATOR_WRITES.ours },
  { of: 'Mutation', fields: 'updateHub', at: 'mutation { updateHub(id: $hub, input: { website: "hub.example.org" }) { id } }', ...ADMINISTRATOR_WRITES },
  { of: 'Mutation', fields: 'invitePromoter', at: 'mutation { invitePromoter(hubId: $hub, email: "nuovo@test.innesto") { id } }', ...ADMINISTRATOR_WRITES },
  { of: 'Mutation', fields: 'removePromoter', at: 'mutation { removePromoter(hubId: $hub, userId: $colleague) { id } }', ...ADMINISTRATOR_WRITES, prepare: engage },
  {
    of: 'Mutation', fields: 'revokePromoterInvitation', at: 'mutation { revokePromoterInvitation(id: $called) { id } }', prepare: inviteMore, ...ADMINISTRATOR_WRITES,
  },
  {
    of: 'Mutation', fields: 'revokePublisherInvitation', at: 'mutation { revokePublisherInvitation(id: $wanted) { id } }', prepare: inviteMore,
    ...ORGANISATION_WRITES,
  },
  {
    of: 'Mutation', fields: 'invitePublisher', ...ORGANISATION_WRITES,
    at: 'mutation { invitePublisher(organisationId: $organisation, email: "nuova@test.innesto") { id } }',
  },
  {
    of: 'Mutation', fields: 'removePublisher', at: 'mutation { removePublisher(organisationId: $organisation, userId: $colleague) { publishers { id } } }',
    prepare: engage, ...ORGANISATION_WRITES,
  },
];

/** Somebody who works for the hub and publishes for the organisation, until they are told to stop. */
async function engage({ database: { kysely } }: TestHouse, { names }: World) {
  await sql`insert into hub_member (user_id, hub_id) values (${names['colleague']}, ${names['hub']}) on conflict do nothing`.execute(kysely);
  await sql`insert into organisation_member (user_id, entry_id) values (${names['colleague']}, ${names['organisation']}) on conflict do nothing`.execute(kysely);
  return {};
}

async function enterCompany(house: TestHouse, { promoter }: World) {
  const code = codes.next().value;
  const { createCompany: { id } } = await ask(house, promoter, `mutation { createCompany(input: { name: "Stampi", taxCode: "${code}" }) { id } }`);
  return { code, entered: id as string };
}

async function claim(house: TestHouse, world: World) {
  const { code } = await enterCompany(house, world);
  const { claimCompany: { id } } = await ask(house, world.colleague, `mutation { claimCompany(taxCode: "${code}") { id } }`);
  return { fresh: id as string };
}

async function invite(house: TestHouse, world: World) {
  const { entered } = await enterCompany(house, world);
  const { inviteOwner: { id } } = await ask(house, world.promoter, `mutation { inviteOwner(companyId: "${entered}", email: "nuova@test.innesto") { id } }`);
  const { rows: [letter] } = await sql<{ token: string }>`select substring(data ->> 'text' from 'token=(\\S+)') as token
    from jobs.job where name = 'mail.send' and data ->> 'to' = 'nuova@test.innesto' order by created_on desc limit 1`.execute(house.database.kysely);
  return { token: letter!.token, sent: id as string };
}

/** Open invitations to the company, the hub and the organisation. */
async function inviteMore({ database: { kysely } }: TestHouse, { owner, names }: World) {
  const open = async (column: string, of: string | undefined) => {
    const { rows: [made] } = await sql<{ id: string }>`insert into invitation (${sql.ref(column)}, email, token_hash, invited_by, expires_at)
      values (${of}, 'altri@test.innesto', gen_random_uuid()::text, ${owner.userId}, now() + interval '1 day') returning id`.execute(kysely);
    return made!.id;
  };
  return { asked: await open('company_id', names['company']), called: await open('hub_id', names['hub']), wanted: await open('entry_id', names['organisation']) };
}

/** A second person of the company. */
async function employ({ database: { kysely } }: TestHouse, { names }: World) {
  await sql`insert into company_member (user_id, company_id) values (${names['colleague']}, ${names['company']}) on conflict do nothing`.execute(kysely);
  return {};
}

async function lookAtAnswer({ database }: TestHouse, { names }: World) {
  const { rows: [answer] } = await sql<{ question: string; revision: number }>`select question_id as question, revision
    from answer where assessment_id = ${names['draft']} order by question_id limit 1`.execute(database.kysely);
  return { question: answer!.question, revision: String(answer!.revision) };
}

async function startDraft(house: TestHouse, { owner, names }: World) {
  const { startAssessment: { id } } = await ask(house, owner, `mutation {
    startAssessment(companyId: "${names['company']}", instrumentId: "${names['instrument']}") { id } }`);
  return { draft: id as string };
}

async function propose(house: TestHouse, { publisher, names }: World) {
  const { proposeEntry: { id } } = await ask(house, publisher, `mutation { proposeEntry(input: {
    entryId: "${names['organisation']}", titleIt: "Ancora", titleEn: "Again" }) { id } }`);
  return { fresh: id as string };
}
