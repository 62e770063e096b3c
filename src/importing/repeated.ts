import { isPageNumber } from './headings.ts';
import { readMark } from './markers.ts';
import type { Row } from './row.ts';

/**
 * Rows that a printer repeats on every page: page numbers, and short lines that come at least
 * three times and stand by page breaks or page numbers, or began the guide. Text goes on past them.
 */
export function readRunningHeaders(rows: readonly Row[]): ReadonlySet<number> {
  const headers = new Set<number>();
  const start = rows.findIndex((row) => row.kind !== 'gap' && row.kind !== 'page');
  for (const indices of placesOfLines(rows).values()) {
    if (indices.length < 3 || !isHeader(rows, indices, start)) continue;
    for (const index of indices) headers.add(index);
  }
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'text' && isPageNumber(row.text)) headers.add(index);
  }
  return headers;
}

function placesOfLines(rows: readonly Row[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const key = row.kind === 'text' ? headerKey(row.text) : undefined;
    if (key === undefined) continue;
    const indices = places.get(key);
    if (indices) indices.push(index);
    else places.set(key, [index]);
  }
  return places;
}

function headerKey(text: string): string | undefined {
  if (text.length > 120 || /[.:;,]$/.test(text) || readMark(text).mark !== undefined)
    return undefined;
  return text.replace(/\d+/g, '#');
}

function isHeader(rows: readonly Row[], indices: readonly number[], start: number): boolean {
  const atBreaks = indices.filter((index) => standsByBreak(rows, index)).length;
  return indices[0] === start || atBreaks * 2 >= indices.length;
}

function standsByBreak(rows: readonly Row[], index: number): boolean {
  for (let at = Math.max(0, index - 3); at <= Math.min(rows.length - 1, index + 3); at += 1) {
    const row = rows[at];
    if (row?.kind === 'page' || (row?.kind === 'text' && isPageNumber(row.text))) return true;
  }
  return false;
}
