import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DATABASES } from '../../../testing/index.ts';
import { openRooms, type Rooms } from '../../../testing/rooms.ts';
import { mailJob, sendLetter } from './mail.job.ts';
import { openMailer } from './open-mailer.ts';

const letter = { id: 'a-letter', to: 'anna@example.org', subject: 'Perché no?\r\nBcc: evil@example.org', text: 'Ciao,\n\n<b>è</b> ora.\n' };

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'innesto-')); });
afterEach(() => rm(folder, { recursive: true }));

const open = (more: object = {}) => openMailer({ dataFolder: folder, host: '127.0.0.1', url: 'http://localhost:4000', mailFrom: 'Innesto <innesto@example.org>', ...more });

describe('without a mail server', () => {
  it('letters are kept in a folder for its owner alone, and listed with the newest first', async () => {
    const mailer = open();
    expect(await mailer.kept!()).toEqual([]);
    await mailer.send(letter);
    await new Promise((done) => { setTimeout(done, 5); });
    await mailer.send({ ...letter, id: 'another' });
    expect(await mailer.kept!()).toEqual([{ ...letter, id: 'another', sentAt: expect.any(String) }, { ...letter, sentAt: expect.any(String) }]);
    expect((await stat(join(folder, 'mail', 'a-letter.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'mail'))).mode & 0o777).toBe(0o700);
  });

  it('a letter that is sent twice is one letter', async () => {
    const mailer = open();
    await Promise.all([mailer.send(letter), mailer.send(letter)]);
    expect(await readdir(join(folder, 'mail'))).toEqual(['a-letter.json']);
  });

  it('letters are not listed where others than this machine could ask', () => {
    expect(open({ host: '0.0.0.0' }).kept).toBeUndefined();
    expect(open({ url: 'https://innesto.example' }).kept).toBeUndefined();
  });
});

describe('with a mail server', () => {
  let server: Server;
  const received: string[] = [];
  beforeAll(async () => {
    server = mailServer(received);
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  });
  afterAll(() => new Promise((done) => { server.close(done); }));

  it('letters go there, to one address, in plain text, and are not listed', async () => {
    const mailer = open({ smtpUrl: `smtp://127.0.0.1:${(server.address() as { port: number }).port}` });
    expect(mailer.kept).toBeUndefined();
    await mailer.send({ ...letter, to: 'anna@example.org' });
    const [session] = received;
    expect(session!.match(/^RCPT TO:.*$/gm)).toEqual(['RCPT TO:<anna@example.org>']);
    expect(session).toContain('Message-ID: <a-letter@innesto>');
    expect(session).toContain('Content-Type: text/plain; charset=utf-8');
    expect(session).not.toMatch(/^Bcc:|^List-/m);
  });

  it('a letter that comes again and again says how one click ends it', async () => {
    const unsubscribe = `https://innesto.example/api/alerts/off?token=${'x'.repeat(43)}`;
    await open({ smtpUrl: `smtp://127.0.0.1:${(server.address() as { port: number }).port}` }).send({ ...letter, unsubscribe });
    const unfolded = received.at(-1)!.replace(/\r\n[ \t]+/g, ' ');
    expect(unfolded).toContain(`List-Unsubscribe: <${unsubscribe}>\r\n`);
    expect(unfolded).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });

  it('a letter that the server does not take is not sent', async () => {
    await expect(open({ smtpUrl: 'smtp://127.0.0.1:1' }).send(letter)).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe.each(DATABASES)('a letter of a transaction in the %s database', (database) => {
  let house: Rooms;
  beforeAll(async () => { house = await openRooms(database); });
  afterAll(() => house.close());

  it('leaves when it commits, and not when it does not', async () => {
    const mailer = open();
    await expect(house.database.transaction(async (transaction) => {
      await sendLetter(transaction, house.jobs, { ...letter, to: 'nobody@example.org' });
      throw new Error('undone');
    })).rejects.toThrow('undone');
    await house.database.transaction((transaction) => sendLetter(transaction, house.jobs, letter));
    await house.jobs.work([mailJob(mailer)]);
    await expect.poll(async () => (await mailer.kept!()).map(({ to }) => to), { timeout: 10_000 }).toEqual(['anna@example.org']);
  });
});

/** A mail server that takes everything and keeps what was said. */
function mailServer(sessions: string[]): Server {
  return createServer((socket) => {
    let said = '';
    let inData = false;
    const answer = (line: string): void => { socket.write(`${line}\r\n`); };
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      said += String(chunk);
      if (inData) {
        if (!said.endsWith('\r\n.\r\n')) return;
        inData = false;
        sessions.push(said);
        return answer('250 taken');
      }
      if (/^DATA\r\n$/m.test(String(chunk))) inData = true;
      answer(inData ? '354 go on' : '250 well');
    });
    answer('220 here');
  });
}
