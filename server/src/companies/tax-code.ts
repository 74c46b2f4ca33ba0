/** A tax code as it is stored: capitals without blanks, and without the country's letters before eleven digits. */
export function normalizeTaxCode(text: string): string {
  return text.replace(/[\s.]/g, '').toUpperCase().replace(/^IT(?=\d{11}$)/, '');
}

/**
 * Whether an Italian tax code can be right: eleven digits with the check digit of a VAT number (a variant of Luhn's), or
 * sixteen characters of a person with theirs (decree of 12 March 1974).
 */
export function isTaxCode(code: string): boolean {
  return isCompanyCode(code) || isPersonalCode(code);
}

function isCompanyCode(code: string): boolean {
  if (!/^(?!0{11})\d{11}$/.test(code)) return false;
  const sum = [...code].reduce((total, digit, place) => total + (place % 2 === 0 ? Number(digit) : doubled(Number(digit))), 0);
  return sum % 10 === 0;
}

function doubled(digit: number): number {
  return digit < 5 ? digit * 2 : digit * 2 - 9;
}

const PERSONAL = /^[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPR-T][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/;

/** What a character counts in an odd place (the first is odd): digits and the letters A to J share their values. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function isPersonalCode(code: string): boolean {
  if (!PERSONAL.test(code)) return false;
  const sum = Array.from(code.slice(0, 15)).reduce((total, character, place) => {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (place % 2 === 0 ? ODD[value]! : value);
  }, 0);
  return code.charCodeAt(15) - 65 === sum % 26;
}
