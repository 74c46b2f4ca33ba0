import { parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './sources.ts';

const scripts = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** The code of a file: all of it, or what stands in the script blocks of a Vue component. */
function codeOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.vue')) return text;
  return [...text.matchAll(scripts)].map(([, code]) => code).join('\n');
}

/** What a file imports or re-exports, in its own words; types count, and dynamic imports of a fixed name. */
export function importsOf(file: SourceFile): string[] {
  const { program, errors } = parseSync(file.path.replace(/\.vue$/, '.ts'), codeOf(file));
  if (errors.length > 0) throw new Error(`${file.path} cannot be read: ${errors[0]?.message}`);
  const found: string[] = [];
  const note = ({ source }: { source: unknown }): void => {
    if (isText(source)) found.push(source.value);
  };
  new Visitor({
    ImportDeclaration: note,
    ExportAllDeclaration: note,
    ExportNamedDeclaration: note,
    ImportExpression: note,
    TSImportType: note,
  }).visit(program);
  return found;
}

function isText(source: unknown): source is { value: string } {
  return typeof source === 'object' && source !== null && 'value' in source && typeof source.value === 'string';
}
