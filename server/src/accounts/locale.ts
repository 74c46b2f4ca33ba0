import { LOCALES, type Locale } from '@innesto/schema';

/** The language a browser asks for (`Accept-Language`), among those of the platform; Italian when it asks for none of them. */
export function preferredLocale(header: string | null | undefined): Locale {
  const asked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((value) => value !== undefined);
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => LOCALES.find((locale) => locale === language));
  return asked.find((locale) => locale !== undefined) ?? 'it';
}
