import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, validate, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/core.graphql'), 'utf8'));
const modules = import.meta.glob<Record<string, unknown>>('../**/*.{query,fragment,mutation}.ts', { eager: true });

const isDocument = (value: unknown): value is DocumentNode => typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;

const operations = Object.entries(modules).flatMap(([file, exported]) => Object.entries(exported).flatMap(([name, value]) =>
  isDocument(value) && value.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ? [{ name: `${file} ${name}`, document: value }] : []));

describe('what the pages ask', () => {
  it('is found', () => expect(operations.length).toBeGreaterThan(30));

  it.each(operations)('is in the schema: $name', ({ document }) => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });
});
