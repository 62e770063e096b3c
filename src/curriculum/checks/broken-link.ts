import type { LessonBody, Link } from '../lesson-body.ts';
import type { LessonMaterial, Material, UnitMaterial } from '../material.ts';
import type { Problem } from '../problem.ts';
import { type Check, criteriaNumbers, criteriaTaught } from './check.ts';

/** A link in a lesson leads somewhere: a heading, a page of this site, or a secure address. */
export const brokenLink: Check = (material) => {
  const addresses = siteAddresses(material);
  return material.units
    .flatMap(({ lessons }) => lessons)
    .flatMap(({ file, body }) =>
      (body?.links ?? []).flatMap((link) => {
        const reason = body && whyBroken(link.url, body, addresses);
        return reason ? [broken(file, link, reason)] : [];
      }),
    );
};

/** Addresses with the ids of their headings; undefined headings: any fragment will do. */
type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

function siteAddresses(material: Material): Addresses {
  return new Map([
    ...material.pages.map((page) => [page, undefined] as const),
    ...material.units.flatMap(unitAddresses),
  ]);
}

function unitAddresses(unit: UnitMaterial): (readonly [string, ReadonlySet<string> | undefined])[] {
  const home = `units/${unit.id}/`;
  const outcomes = new Set((criteriaNumbers(unit) ?? []).map((n) => n.split('.')[0] ?? ''));
  return [
    [home, undefined],
    [`${home}criteria/`, undefined],
    ...[...outcomes].map((number) => [`${home}${number}/`, undefined] as const),
    ...unit.lessons.map((lesson) => [lessonAddress(home, lesson), headingsOf(lesson)] as const),
  ];
}

function lessonAddress(home: string, lesson: LessonMaterial): string {
  const outcome = (criteriaTaught(lesson)[0] ?? '').split('.')[0];
  return `${home}${outcome}/${lesson.slug}/`;
}

function headingsOf({ body }: LessonMaterial): ReadonlySet<string> | undefined {
  return body && new Set(body.headings.map(({ id }) => id));
}

function whyBroken(url: string, body: LessonBody, addresses: Addresses): string | undefined {
  if (url.startsWith('https://') || url.startsWith('mailto:')) return undefined;
  const [address = '', fragment] = url.split('#');
  if (address === '') {
    const known = body.headings.some(({ id }) => id === fragment);
    return known ? undefined : `this lesson has no heading \`${fragment ?? ''}\``;
  }
  if (!address.startsWith('/')) return 'it is neither secure (https) nor begins with /';
  const page = address.slice(1);
  if (!addresses.has(page)) return `the site has no page ${address}`;
  const headings = addresses.get(page);
  if (fragment === undefined || !headings || headings.has(fragment)) return undefined;
  return `${address} has no heading \`${fragment}\``;
}

function broken(file: string, { url, line }: Link, reason: string): Problem {
  return {
    file,
    line,
    rule: 'broken-link',
    message: `The link to ${url} leads nowhere: ${reason}.`,
    remedy: 'Write #heading, an address from the root such as /units/ccs14/1/, or https://….',
  };
}
