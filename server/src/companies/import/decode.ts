import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** The text of a file in UTF-8, UTF-16 or, when it is neither, Windows-1252: what spreadsheets save. Without its byte order mark. */
export function decodeText(bytes: Buffer): string {
  const marked = bytes.subarray(0, 2).toString('hex');
  if (marked === 'fffe' || marked === 'feff' || bytes.includes(0)) return iconv.decode(bytes, 'utf-16');
  return iconv.decode(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}
