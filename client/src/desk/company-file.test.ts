import { describe, expect, it } from 'vitest';
import { sampleFile, toBase64 } from './company-file.ts';

describe('toBase64', () => {
  it('keeps every byte, also those of another encoding', () => {
    const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe8, 0x00, 0xff]);
    expect(Uint8Array.from(atob(toBase64(bytes)), (letter) => letter.charCodeAt(0))).toEqual(bytes);
  });

  it('takes files larger than a call’s arguments', () => {
    expect(atob(toBase64(new Uint8Array(2 * 1024 * 1024).fill(7)))).toHaveLength(2 * 1024 * 1024);
  });
});

describe('sampleFile', () => {
  it('is a file that spreadsheets open, with cells quoted where they must be', () => {
    expect(sampleFile(['Nome', 'Note'], ['Rossi; figli', 'dice "sì"'])).toBe('\u{feff}Nome;Note\r\n"Rossi; figli";"dice ""sì"""\r\n');
  });
});
