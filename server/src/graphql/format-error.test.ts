import { GraphQLError } from 'graphql';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { errors } from '../errors.ts';
import { createFormatError } from './format-error.ts';

const path = ['company', 'name'];

/** An error as Apollo hands it over, and the lines it leaves in the log. */
function format(originalError: Error | undefined, extensions: Record<string, unknown> = {}) {
  const lines: any[] = [];
  const log = pino({ level: 'error' }, { write: (line) => { lines.push(JSON.parse(line)); } });
  const error = new GraphQLError(originalError?.message ?? 'A message of GraphQL', { path, originalError, extensions });
  return { ...createFormatError(log)({ message: error.message, path, extensions }, error), lines };
}

describe('an error of the API', () => {
  it('that is a refusal has its code, its sentences and its details', () => {
    expect(format(errors.pageTooLarge(100))).toEqual({
      message: 'A page has 100 rows at most.', path, locations: undefined, lines: [],
      extensions: { code: 'PAGE_TOO_LARGE', maximum: 100, texts: { it: 'Una pagina ha al massimo 100 righe.', en: 'A page has 100 rows at most.' } },
    });
  });

  it.each(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'QUERY_TOO_COMPLEX'])('about the query itself is told as it is: %s', (code) => {
    expect(format(undefined, { code })).toMatchObject({ message: 'A message of GraphQL', extensions: { code }, lines: [] });
  });

  it('that nobody foresaw is told with a reference, under which the log says what it was', () => {
    const { message, extensions, lines } = format(new Error('relation "secret" does not exist'));
    expect(extensions).toEqual({ code: 'INTERNAL', reference: expect.any(String), texts: { it: expect.any(String), en: message } });
    expect(message).toContain(extensions!['reference']);
    expect(lines).toEqual([expect.objectContaining({ reference: extensions!['reference'], err: expect.objectContaining({ message: 'relation "secret" does not exist' }) })]);
  });

  it('of a plugin names the plugin, and the log says what it was', () => {
    const { extensions, lines } = format(new Error('a secret'), { code: 'PLUGIN_FAILED', plugin: 'fablabs' });
    expect(extensions).toMatchObject({ code: 'PLUGIN_FAILED', plugin: 'fablabs', reference: expect.any(String) });
    expect(lines).toEqual([expect.objectContaining({ plugin: 'fablabs', reference: extensions!['reference'] })]);
  });
});
