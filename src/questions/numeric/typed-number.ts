/**
 * Reads a number as it is typed in Britain, with or without its unit: `£1,250.50`, `40%`, `+40`,
 * `−15`, `12 minutes`. A comma groups by three and nothing else; a space never groups. Whatever
 * could be meant in two ways (`1,25`, `1 250`, `1.5k`, `50p` for pounds) is undefined.
 *
 * @param unit the item's unit; only it may be typed, on either side, singular or cut short. Where
 * the item has none, a pound sign is let pass. A per cent sign is not: `40%` may mean 0.4.
 */
export function readTypedNumber(typed: string, unit = ''): number | undefined {
  const text = typed.replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim();
  const [, signFirst = '', before = '', signThen = '', digits = '', after = ''] =
    text.match(/^([+-]?) ?([^\d.+-]*?) ?([+-]?) ?(\d[\d,]*\.?\d*|\.\d+) ?([^\d.,+-]*)$/) ?? [];
  const hasOneSign = signFirst === '' || signThen === '';
  const hasOneUnit = before === '' || after === '';
  if (!hasOneSign || !hasOneUnit || !isGrouped(digits)) return undefined;
  if (!isUnit(before + after, unit)) return undefined;
  const size = Number(digits.replaceAll(',', ''));
  return signFirst + signThen === '-' ? 0 - size : size;
}

/** No commas, or commas before every three digits of the whole part. */
function isGrouped(digits: string): boolean {
  return /^([1-9]\d{0,2}(,\d{3})+(\.\d*)?|\d+\.?\d*|\.\d+)$/.test(digits);
}

function isUnit(typed: string, unit: string): boolean {
  if (typed === '') return true;
  if (unit === '') return typed === '£';
  const [short, full] = [typed.toLowerCase(), unit.toLowerCase()];
  return full.startsWith(short) || short === `${full}s`;
}
