import { openTestHouse, type TestFurniture, type TestHouse } from '../testing/index.ts';
import { serve } from '../src/app/serve.ts';
import { settlePort } from '../src/app/settle-port.ts';
import { readConfig } from '../src/config.ts';
import type { Viewer } from '../src/context.ts';

/** What a request came to. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is something else. */
  readonly json: any;
}

/** Somebody who visits the site with a browser of their own: cookies are kept from one request to the next. */
export interface Visitor {
  send(path: string, init?: RequestInit): Promise<Answer>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  graphql(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  cookie(): string;
}

/** A test house that is on the web, at a free port. */
export interface WebHouse extends TestHouse {
  readonly url: string;
  visitor(): Visitor;
  /** A visitor who has signed in as this person. */
  signedIn(viewer: Viewer): Promise<Visitor>;
}

/** The password of everybody a test house makes. */
export const PASSWORD = 'correct horse battery';

/** Opens a test house and puts it on the web. */
export async function openWebHouse(furniture: TestFurniture & { readonly clientFolder?: string } = {}): Promise<WebHouse> {
  const { port, url } = await settlePort(readConfig({ PORT: '0' }));
  const house = await openTestHouse({ ...furniture, config: { port, url, ...furniture.config } });
  const served = await serve(house, furniture.clientFolder ?? 'no-client');
  const visitor = (): Visitor => visit(served.url);
  return {
    ...house, url: served.url, visitor,
    async signedIn({ email }) {
      const person = visitor();
      const { status, text } = await person.post('/api/auth/sign-in/email', { email, password: PASSWORD });
      if (status !== 200) throw new Error(`Signing in came to ${status}: ${text}`);
      return person;
    },
    async close() {
      await served.close();
      await house.close();
    },
  };
}

/** Somebody with a browser of their own, at a site. */
export function visit(url: string): Visitor {
  const jar = new Map<string, string>();
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const send: Visitor['send'] = async (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', cookie());
    const response = await fetch(new URL(path, url), { redirect: 'manual', ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      jar.set(name!, value!);
    }
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };
  const post: Visitor['post'] = (path, body, headers) => send(path, {
    method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json', origin: url, ...headers },
  });
  return { send, post, graphql: (query, variables) => post('/graphql', { query, variables }), cookie };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
