import { describe, expect, it } from 'vitest';
import { column, mergeViews } from './view.ts';

describe('joining the views of rooms', () => {
  it('adds up the fields of one type', () => {
    const { Shelf } = mergeViews([
      { Shelf: { table: 'shelf', always: ['id'], fields: { id: column('id') } } },
      { Shelf: { always: ['name'], fields: { name: column('name') } } },
    ]);
    expect(Shelf).toMatchObject({ table: 'shelf', always: ['id', 'name'], fields: { id: expect.any(Function), name: expect.any(Function) } });
  });

  it('fails when two rooms read one field', () => {
    const view = { Shelf: { fields: { name: column('name') } } };
    expect(() => mergeViews([view, view])).toThrow('Shelf.name is read by two rooms');
  });
});
