/** The largest file the API takes. */
export const LARGEST_FILE = 2 * 1024 * 1024;

/** The bytes of a file in base64, whatever its encoding of letters is. */
export function toBase64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(text);
}

/** A file to start from: the columns, and one made-up line. Spreadsheets find the letters by the mark at its beginning. */
export function sampleFile(columns: readonly string[], line: readonly string[]): string {
  return `\u{feff}${[columns, line].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
