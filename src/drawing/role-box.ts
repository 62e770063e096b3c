import type { OrganisationRole } from './branches.ts';
import { linesOf } from './lines.ts';
import { type Box, filledBox, framedBox, heightOf, wordsAt } from './shapes.ts';

const SIZE = 12;
const SMALL = 11;
const PADDING = 8;

/** How high a role's box is at that width. */
export function roleHeight(role: OrganisationRole, width: number): number {
  const { label, note } = wordsIn(role, width);
  return 2 * PADDING + heightOf(label.length, SIZE) + heightOf(note.length, SMALL);
}

/** A role in its box; the learner's own stands out. */
export function roleBox(role: OrganisationRole, box: Box): readonly string[] {
  const { label, note } = wordsIn(role, box.width);
  const x = box.x + box.width / 2;
  const y = box.y + (box.height - heightOf(label.length, SIZE) - heightOf(note.length, SMALL)) / 2;
  const isOwn = role.own === true;
  return [
    isOwn ? filledBox(box, 'a', 6) : framedBox(box),
    wordsAt({
      ...{ x, y: y + SIZE - 1, lines: label, size: SIZE, anchor: 'middle', bold: true },
      tone: isOwn ? 'on' : 'text',
    }),
    wordsAt({
      ...{ x, y: y + heightOf(label.length, SIZE) + SMALL - 1, lines: note, size: SMALL },
      anchor: 'middle',
      tone: isOwn ? 'on' : 'soft',
    }),
  ];
}

function wordsIn(role: OrganisationRole, width: number) {
  const room = width - 2 * PADDING;
  return {
    label: linesOf(role.label, { width: room, size: SIZE * 1.06, lines: 3 }),
    note: linesOf(role.note ?? '', { width: room, size: SMALL, lines: 2 }),
  };
}
