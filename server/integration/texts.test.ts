import { getNamedType, isInputObjectType, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../testing/index.ts';
import { setStageIn, type Stage } from './authorisation/stage.ts';
import { openWebHouse, PASSWORD, type Visitor, type WebHouse } from './web.ts';

const LINE = `<img src=x onerror="alert(1)">'); drop table company; -- {{7*7}} %s $1 \\ “è” 𝒳 \u202e <!--`;
const LINES = `${LINE}\n\n\t${LINE}`;

/** A text that somebody may write freely: who writes it, with what, and where it is then read. */
interface FreeText {
  readonly who: 'company' | 'publisher' | 'promoter' | 'administrator';
  readonly write: string;
  readonly text: string;
  readonly read: (data: any) => unknown;
}

const company = (field: string, text: string): FreeText => ({
  who: 'company', text, read: ({ updateCompany }) => updateCompany[field],
  write: `mutation ($text: String) { updateCompany(id: $company, input: { ${field}: $text }) { ${field} } }`,
});

/** Texts of both languages are written together. */
const proposal = (field: string, side: 'it' | 'en', part: string, text: string): FreeText => ({
  who: 'publisher', text,
  write: `mutation ($text: String) { proposeEntry(input: { entryId: $organisation, ${part}It: $text, ${part}En: $text }) { changes { field after } } }`,
  read: ({ proposeEntry: { changes } }) => {
    const { after } = changes.find((change: { field: string }) => change.field === field);
    return (after.note ?? after)[side];
  },
});

/** Every argument that is free text. */
const FREE: Readonly<Record<string, FreeText>> = {
  'CompanyInput.name': company('name', LINE),
  'CompanyInput.municipality': company('municipality', LINE),
  'CompanyInput.description': company('description', LINES),
  'CompanyInput.needs': company('needs', LINES),
  'ActivityInput.note': {
    who: 'promoter', text: LINES, read: ({ logActivity }) => logActivity.note,
    write: 'mutation ($text: String) { logActivity(input: { companyId: $company, channel: call, occurredOn: "2026-03-02", note: $text }) { note } }',
  },
  'decideMatch.comment': {
    who: 'promoter', text: LINES, read: ({ decideMatch }) => decideMatch.decision.comment,
    write: 'mutation ($text: String) { decideMatch(matchId: $match, state: recommended, comment: $text) { decision { comment } } }',
  },
  'reviewClaim.comment': {
    who: 'promoter', text: LINES, read: ({ reviewClaim }) => reviewClaim.comment,
    write: 'mutation ($text: String) { reviewClaim(id: $claim, approve: false, comment: $text) { comment } }',
  },
  'ProposalInput.titleIt': proposal('title', 'it', 'title', LINE),
  'ProposalInput.titleEn': proposal('title', 'en', 'title', LINE),
  'ProposalInput.summaryIt': proposal('summary', 'it', 'summary', LINES),
  'ProposalInput.summaryEn': proposal('summary', 'en', 'summary', LINES),
  'ProposalInput.priceNoteIt': proposal('price', 'it', 'priceNote', LINE),
  'ProposalInput.priceNoteEn': proposal('price', 'en', 'priceNote', LINE),
  'ProposalInput.durationIt': proposal('duration', 'it', 'duration', LINE),
  'ProposalInput.durationEn': proposal('duration', 'en', 'duration', LINE),
  'ProposalInput.municipality': {
    who: 'publisher', text: LINE, read: ({ proposeEntry: { changes } }) => changes[0].after,
    write: 'mutation ($text: String) { proposeEntry(input: { entryId: $organisation, municipality: $text }) { changes { field after } } }',
  },
  'ProposalInput.address': {
    who: 'publisher', text: LINE, read: ({ proposeEntry: { changes } }) => changes[0].after,
    write: 'mutation ($text: String) { proposeEntry(input: { entryId: $organisation, address: $text }) { changes { field after } } }',
  },
  'reviewProposal.comment': {
    who: 'promoter', text: LINES, read: ({ reviewProposal }) => reviewProposal.comment,
    write: 'mutation ($text: String) { reviewProposal(id: $proposal, approve: true, comment: $text) { comment } }',
  },
  'HubInput.name': {
    who: 'administrator', text: LINE, read: ({ updateHub }) => updateHub.name,
    write: 'mutation ($text: String) { updateHub(id: $hub, input: { name: $text }) { name } }',
  },
};

/** Texts that must have a form, and are refused when they have not. */
const FORMED = [
  'CompanyInput.taxCode', 'CompanyInput.sector', 'CompanyInput.province', 'CompanyInput.website', 'CompanyFileInput.content', 'CompanyFileInput.encoding',
  'HubInput.provinces', 'HubInput.website', 'ProposalInput.kind', 'ProposalInput.province', 'ProposalInput.link', 'claimCompany.taxCode',
  'acceptInvitation.token', 'inviteOwner.email', 'invitePromoter.email', 'invitePublisher.email',
];

describe.each(DATABASES)('on the %s database', (database) => {
  let stage: Stage<WebHouse>;
  let visitors: Readonly<Record<FreeText['who'], Visitor>>;
  beforeAll(async () => {
    stage = await setStageIn((furniture) => openWebHouse({ database, ...furniture }));
    const signedIn = (who: FreeText['who']): Promise<Visitor> => stage.house.signedIn(stage.viewers[who]!);
    visitors = {
      company: await signedIn('company'), publisher: await signedIn('publisher'),
      promoter: await signedIn('promoter'), administrator: await signedIn('administrator'),
    };
  });
  afterAll(() => stage?.close());

  it.each(Object.keys(FREE))('HTML and SQL in %s are kept as they are written', async (field) => {
    const { who, write, text, read } = FREE[field]!;
    const names: Record<string, string> = { ...stage.ours.names, proposal: await pending(visitors.publisher) };
    const operation = write.replace(/\$(?!text)(\w+)/g, (_all, name: string) => JSON.stringify(names[name]));
    const { status, json } = await visitors[who].graphql(operation, { text });
    expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
    expect(read(json.data)).toBe(text);
  });

  it('are found by their words once they are published', async () => {
    const propose = `mutation ($text: String, $id: ID) { proposeEntry(input: { entryId: $id, titleIt: $text, titleEn: $text }) { id } }`;
    const { json } = await visitors.publisher.graphql(propose, { id: stage.ours.names['organisation'], text: LINE });
    await visitors.promoter.graphql('mutation ($id: ID!) { reviewProposal(id: $id, approve: true) { id } }', { id: json.data.proposeEntry.id });
    await stage.house.feed.catchUp();
    const found = await stage.house.visitor().graphql('{ entries(query: "onerror drop table", filter: { roles: [partner] }, first: 1) { nodes { id title } } }');
    expect(found.json.data.entries.nodes).toEqual([{ id: stage.ours.names['organisation'], title: LINE }]);
  });

  it('a name is kept as it is written at the sign-up', async () => {
    const newcomer = stage.house.visitor();
    await newcomer.post('/api/auth/sign-up/email', { name: LINE, email: 'newcomer@test.innesto', password: PASSWORD });
    expect((await newcomer.graphql('{ me { user { name } } }')).json.data.me.user.name).toBe(LINE);
  });

  it('every text that a mutation takes is tried here', () => {
    const mutation = stage.house.schema.getMutationType()!;
    const texts = Object.values(mutation.getFields()).flatMap((field) => field.args.flatMap(({ name, type }) => textsOf(`${field.name}.${name}`, type)));
    expect([...new Set(texts)].sort()).toEqual([...Object.keys(FREE), ...FORMED].sort());
  });

  async function pending(publisher: Visitor): Promise<string> {
    const propose = 'mutation ($id: ID) { proposeEntry(input: { entryId: $id, titleIt: "Uno", titleEn: "One" }) { id } }';
    const { json } = await publisher.graphql(propose, { id: stage.ours.names['organisation'] });
    return json.data.proposeEntry.id;
  }
});

function textsOf(name: string, type: GraphQLInputType): string[] {
  const bare = getNamedType(type);
  if (isInputObjectType(bare)) return Object.values(bare.getFields()).flatMap((field) => textsOf(`${bare.name}.${field.name}`, field.type));
  return bare.name === 'String' ? [name] : [];
}
