const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/** Tax codes with a right check digit, from a range that belongs to nobody. */
export function* taxCodes(): Generator<string, string> {
  for (let serial = 1; ; serial += 1) {
    const digits = `99998${String(serial).padStart(5, '0')}`;
    const sum = [...digits].reduce((total, digit, place) => total + (place % 2 ? DOUBLED[Number(digit)]! : Number(digit)), 0);
    yield `${digits}${(10 - (sum % 10)) % 10}`;
  }
}
