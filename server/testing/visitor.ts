import { ADDRESS_HEADER, createAuth, type Auth } from '../src/accounts/index.ts';
import type { Viewer } from '../src/context.ts';
import type { Rooms } from './rooms.ts';

/** The address the visited site is at. */
export const SITE = 'http://localhost:4000';

/** The password visitors choose. */
export const PASSWORD = 'correct horse battery';

/** How a visitor comes: by default from an address of its own and from the site's own pages. */
export interface Visit {
  readonly address?: string;
  readonly origin?: string;
  readonly cookie?: string;
  readonly language?: string;
}

/** Somebody who comes to the sign-in doors of a house. */
export interface Visitor {
  readonly auth: Auth;
  /** What went wrong inside. */
  readonly unexpected: readonly Error[];
  get(url: string, visit?: Visit): Promise<Response>;
  post(path: string, body: unknown, visit?: Visit): Promise<Response>;
  signUp(email: string, more?: object, visit?: Visit): Promise<Response>;
  signIn(email: string, password: string, visit?: Visit): Promise<Response>;
  viewer(cookie: string): Promise<Viewer>;
  /** The link in the last letter to an address with this subject. */
  linkTo(email: string, subject: RegExp): Promise<URL>;
  leave(): Promise<void>;
}

let visits = 0;

/** Opens the sign-in doors of a house at an address. */
export async function visit(house: Rooms, site: string = SITE): Promise<Visitor> {
  const unexpected: Error[] = [];
  const auth = await createAuth({
    config: { ...house.config, url: site, port: 4000 }, database: house.database, jobs: house.jobs, databaseUrl: house.config.databaseUrl,
    secret: 'a secret of the tests that is long enough', onError: (error) => unexpected.push(error),
  });
  const send = (url: string, visit: Visit, init: RequestInit): Promise<Response> =>
    auth.handler(new Request(new URL(url, site), { ...init, headers: headersOf(site, visit) }));
  const post: Visitor['post'] = (path, body, visit = {}) =>
    send(`/api/auth${path}`, visit, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  return {
    auth, unexpected, post,
    get: (url, visit = {}) => send(url, visit, { method: 'GET' }),
    signUp: (email, more = {}, visit) => post('/sign-up/email', { name: 'Anna', email, password: PASSWORD, ...more }, visit),
    signIn: (email, password, visit) => post('/sign-in/email', { email, password }, visit),
    viewer: (cookie) => auth.viewer(new Headers({ cookie })),
    async linkTo(email, subject) {
      const letter = (await house.lettersTo(email)).findLast((each) => subject.test(each.subject));
      return new URL(/https?:\S+/.exec(letter?.text ?? '')?.[0] ?? `no:letter/${email}`);
    },
    leave: () => auth.close(),
  };
}

/** The session cookie that an answer sets, as a browser sends it back. */
export function cookieOf(answer: Response): string {
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}

function headersOf(site: string, { address = ownAddress(), origin = site, cookie, language }: Visit): Headers {
  const headers = new Headers({ [ADDRESS_HEADER]: address, origin, 'content-type': 'application/json' });
  if (cookie) headers.set('cookie', cookie);
  if (language) headers.set('accept-language', language);
  return headers;
}

function ownAddress(): string {
  visits += 1;
  return `10.0.${Math.floor(visits / 250)}.${visits % 250}`;
}
