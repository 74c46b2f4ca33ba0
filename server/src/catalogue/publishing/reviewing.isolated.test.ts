import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../../testing/index.ts';
import { LIST, RECORDS, REVIEW, PublishingStage } from '../../../testing/publishing-stage.ts';
import type { Viewer } from '../../context.ts';

describe.each(DATABASES)('reviewing on the %s database', (database) => {
  const stage = new PublishingStage(database);
  const { ask, propose, review, entry, pending, read, ids } = stage;

  it('is for promoters of the organisation’s province', async () => {
    const { id } = await propose({ entryId: ids['course'], municipality: 'Reggio' });
    expect((await ask(undefined, REVIEW, { id, approve: true })).codes).toEqual(['UNAUTHENTICATED']);
    for (const viewer of [stage.publisher, stage.neighbour, stage.promoterNextDoor, stage.administrator]) expect((await ask(viewer, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.promoter, REVIEW, { id: 'x', approve: true })).codes).toEqual(['NOT_FOUND']);
    expect(await review(id, true)).toMatchObject({ state: 'approved' });
    expect((await ask(stage.promoter, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
  });

  describe('what one’s own organisation proposed', () => {
    let hub: string;
    let both: Viewer;
    const decide = (viewer: Viewer, id: string) => ask(viewer, REVIEW, { id, approve: true });
    const seen = async (viewer: Viewer, id: string) => {
      const { reviewable, reviewers } = (await pending(viewer)).find((one: { id: string }) => one.id === id);
      return { reviewable, reviewers };
    };
    beforeAll(async () => {
      hub = await stage.house.hub(['AO'], 'Hub di Aosta');
      both = await stage.house.person({ hub, organisation: ids['far'] });
    });

    it('is the administrator’s to decide, where nobody else works for the hub', async () => {
      const { id } = await propose({ entryId: ids['far'], municipality: 'Centro' }, both);
      expect(await seen(both, id)).toEqual({ reviewable: false, reviewers: [] });
      expect(await decide(both, id)).toMatchObject({ codes: ['OWN_PROPOSAL'] });
      expect((await pending(both)).map((one: { id: string }) => one.id)).toEqual([id]);
      expect(await seen(stage.administrator, id)).toEqual({ reviewable: true, reviewers: [] });
      expect(await review(id, true, stage.administrator)).toMatchObject({ state: 'approved', reviewable: false });
      expect((await decide(both, id)).codes).toEqual(['NOT_FOUND']);
    });

    it('is a colleague’s, also when the organisation’s other people made it', async () => {
      const colleague = await stage.house.person({ hub });
      const { id } = await propose({ entryId: ids['far'], municipality: 'Centro' }, await stage.house.person({ organisation: ids['far'] }));
      expect((await decide(both, id)).codes).toEqual(['OWN_PROPOSAL']);
      expect((await decide(stage.administrator, id)).codes).toEqual(['NOT_FOUND']);
      for (const [viewer, reviewable] of [[both, false], [colleague, true]] as const) expect(await seen(viewer, id)).toEqual({ reviewable, reviewers: ['Hub di Aosta'] });
      expect(await review(id, true, colleague)).toMatchObject({ state: 'approved' });
      const own = await propose({ entryId: ids['far'], municipality: 'Altrove' }, both);
      await sql`delete from organisation_member where user_id = ${both.userId}`.execute(stage.house.database.kysely);
      expect((await decide(await stage.house.again(both), own.id)).codes).toEqual(['OWN_PROPOSAL']);
      await sql`delete from hub_member where hub_id = ${hub}`.execute(stage.house.database.kysely);
    });
  });

  it.each(['far', 'empty'])('is the administrator’s where no hub works: %s', async (key) => {
    const { id } = await propose({ entryId: ids[key], municipality: 'Centro' }, await stage.house.person({ organisation: ids[key] }));
    expect((await ask(stage.promoter, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
    expect(await review(id, true, stage.administrator)).toMatchObject({ state: 'approved' });
  });

  it('is done once when two promoters decide at once', async () => {
    const { id } = await propose({ entryId: ids['course'], municipality: 'Reggio' });
    const colleague = await stage.house.person({ hub: stage.promoter.hubId });
    const both = await Promise.all([ask(stage.promoter, REVIEW, { id, approve: true }), ask(colleague, REVIEW, { id, approve: false })]);
    expect(both.map(({ codes }) => codes).sort()).toEqual([[], ['NOT_FOUND']]);
  });

  it('keeps the reviewer’s comment, and refuses one too long', async () => {
    const { id } = await propose({ entryId: ids['course'], municipality: 'Reggio' });
    expect(await ask(stage.promoter, REVIEW, { id, approve: false, comment: 'x'.repeat(4_001) })).toMatchObject({ codes: ['INPUT_INVALID'], details: { field: 'comment' } });
    expect((await ask(stage.promoter, REVIEW, { id, approve: false, comment: ' Manca il prezzo. ' })).data.reviewProposal).toMatchObject({ state: 'rejected', comment: 'Manca il prezzo.' });
    expect(await entry(ids['course']!)).toMatchObject({ municipality: 'Scandiano', provenance: { editedByPublisher: false } });
  });

  it('cannot bring back what its source retired', async () => {
    const { id } = await propose({ entryId: ids['course'], municipality: 'Reggio' });
    await read(RECORDS.filter(({ key }) => key !== 'course'));
    expect((await ask(stage.promoter, REVIEW, { id, approve: true })).codes).toEqual(['WRONG_STATE']);
    await review(id, false);
    expect(await entry(ids['course']!)).toBeNull();
  });

  it('lists to each what they may see', async () => {
    const mine = await propose({ entryId: ids['course'], municipality: 'Reggio' });
    const theirs = await propose({ entryId: ids['other'], municipality: 'Modena' }, stage.neighbour);
    const listed = async (viewer: Viewer | undefined) => (await pending(viewer)).map(({ id }: { id: string }) => id);
    expect(await listed(stage.publisher)).toEqual([mine.id]);
    expect(await listed(stage.promoter)).toEqual([mine.id]);
    expect(await listed(stage.neighbour)).toEqual([theirs.id]);
    expect(await listed(stage.promoterNextDoor)).toEqual([theirs.id]);
    expect(await listed(stage.administrator)).toEqual([]);
    expect(await listed(await stage.house.person())).toEqual([]);
    expect((await ask(undefined, LIST)).codes).toEqual(['UNAUTHENTICATED']);
    for (const [viewer, seen] of [[stage.publisher, mine.id], [stage.promoter, mine.id], [stage.neighbour, undefined], [stage.administrator, undefined]] as const) {
      expect((await ask(viewer, `{ proposal(id: "${mine.id}") { id } }`)).data.proposal?.id).toBe(seen);
    }
    await review(mine.id, false);
    expect(await listed(stage.promoter)).toEqual([]);
    expect((await ask(stage.promoter, LIST, { state: 'rejected' })).data.proposals.totalCount).toBe(1);
  });
});
