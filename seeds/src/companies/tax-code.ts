// No office of the revenue agency gives out numbers that begin like this.
const UNASSIGNED = '99999';

/** An Italian tax code of eleven digits that belongs to nobody, its last digit computed as the law asks (Luhn). */
export function unassignedTaxCode(serial: number): string {
  const digits = `${UNASSIGNED}${String(serial).padStart(5, '0')}`;
  return `${digits}${checkDigit(digits)}`;
}

/** The last digit of an Italian VAT number, from the ten before it. */
export function checkDigit(digits: string): number {
  const sum = [...digits].reduce((total, digit, place) => total + weighed(Number(digit), place % 2 === 1), 0);
  return (10 - (sum % 10)) % 10;
}

function weighed(digit: number, doubled: boolean): number {
  const value = doubled ? digit * 2 : digit;
  return value > 9 ? value - 9 : value;
}
