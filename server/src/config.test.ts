import { describe, expect, it } from 'vitest';
import { admitsDemonstration, ConfigError, isLoopback, isPrivate, readConfig } from './config.ts';

const SECRET = 'x'.repeat(32);

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000, host: '127.0.0.1', dataFolder: '.innesto', databaseUrl: undefined, url: 'http://localhost:4000', secret: undefined, demo: true, smtpUrl: undefined,
    });
  });

  it('takes what is set, and an empty variable as not set', () => {
    expect(readConfig({
      PORT: '8080', HOST: '0.0.0.0', INNESTO_DATA: '/data', DATABASE_URL: 'postgresql://innesto@db/innesto', INNESTO_URL: 'https://innesto.example/',
      INNESTO_SECRET: SECRET, INNESTO_DEMO: '', MEILI_URL: 'http://localhost:7700/', MEILI_KEY: 'a key', SMTP_URL: 'smtps://mail.example', MAIL_FROM: 'Hub <hub@example.org>', INNESTO_LOG: 'debug', INNESTO_LOG_FORMAT: 'json',
    })).toEqual({
      port: 8080, host: '0.0.0.0', dataFolder: '/data', databaseUrl: 'postgresql://innesto@db/innesto', url: 'https://innesto.example', secret: SECRET,
      demo: false, meiliUrl: 'http://localhost:7700', meiliKey: 'a key', meiliIndex: 'innesto', smtpUrl: 'smtps://mail.example', mailFrom: 'Hub <hub@example.org>', logLevel: 'debug', logFormat: 'json',
    });
  });

  it.each([
    ['here, with the embedded database', {}, true],
    ['with a database of its own', { DATABASE_URL: 'postgres://db/innesto' }, false],
    ['where others can reach it', { HOST: '0.0.0.0', INNESTO_SECRET: SECRET }, false],
    ['where others reach it by a public address', { INNESTO_URL: 'https://innesto.example' }, false],
    ['when it is switched off', { INNESTO_DEMO: 'off' }, false],
    ['when it is switched on', { INNESTO_DEMO: 'true', DATABASE_URL: 'postgres://db/innesto' }, true],
  ])('shows the demonstration %s: %o → %s', (_where, environment, demo) => {
    expect(readConfig(environment).demo).toBe(demo);
  });

  it.each([
    ['here, with a database of its own', { DATABASE_URL: 'postgres://db/innesto' }, true],
    ['where others can reach it', { HOST: '0.0.0.0', INNESTO_SECRET: SECRET }, false],
    ['where others reach it by a public address', { INNESTO_URL: 'https://innesto.example' }, false],
    ['where others reach it, when it is switched on', { INNESTO_URL: 'https://innesto.example', INNESTO_DEMO: 'on' }, true],
  ])('lets people of the demonstration in %s: %o → %s', (_where, environment, admits) => {
    expect(admitsDemonstration(readConfig(environment))).toBe(admits);
  });

  it.each([
    [{ PORT: 'abc' }, 'PORT is not right: it must be a port number, 0 for any free one.'],
    [{ PORT: '70000' }, 'PORT is not right: it must be a port number, 0 for any free one.'],
    [{ PORT: '80.5' }, 'PORT is not right: it must be a port number, 0 for any free one.'],
    [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL is not right: it must be an address like postgres://user:password@host/database.'],
    [{ INNESTO_URL: 'innesto' }, 'INNESTO_URL is not right: it must be the public address of the site, such as https://innesto.example.'],
    [{ INNESTO_SECRET: 'short' }, 'INNESTO_SECRET is not right: it must be at least 32 random characters that sign the sessions.'],
    [{ INNESTO_DEMO: 'maybe' }, 'INNESTO_DEMO is not right: it must be on or off.'],
    [{ SMTP_URL: 'mail.example' }, 'SMTP_URL is not right: it must be an address like smtps://user:password@host.'],
    [{ INNESTO_LOG_FORMAT: 'xml' }, 'INNESTO_LOG_FORMAT is not right: it must be text or json.'],
    [{ INNESTO_LOG: 'loud' }, 'INNESTO_LOG is not right: it must be silent, error, warn, info or debug.'],
    [{ HOST: '0.0.0.0' }, 'INNESTO_SECRET must be set when HOST is not a loopback address: at least 32 random characters that sign the sessions.'],
  ])('refuses %o in one line with the variable and the cure', (environment, line) => {
    expect(() => readConfig(environment)).toThrow(new ConfigError(line));
  });

  it('tells everything that is wrong at once, a line each', () => {
    expect(() => readConfig({ PORT: 'x', INNESTO_DEMO: 'x' })).toThrow(/^PORT .*\nINNESTO_DEMO .*$/);
  });

  it.each([['127.0.0.1', true], ['localhost', true], ['::1', true], ['0.0.0.0', false], ['192.168.1.2', false], ['innesto.example', false]])(
    'knows whether only this machine can reach %s: %s', (host, local) => {
      expect(isLoopback(host)).toBe(local);
    });

  it.each([
    ['127.0.0.1', 'http://localhost:4000', true], ['127.0.0.1', 'https://innesto.example', false], ['0.0.0.0', 'http://localhost:4000', false],
  ])('knows whether a site at %s, reached as %s, is this machine’s alone: %s', (host, url, alone) => {
    expect(isPrivate({ host, url })).toBe(alone);
  });
});
