import type { AuthoredItem } from '../../questions/schemas.ts';
import type { Problem } from '../problem.ts';
import { allItems, type Check, itemName, type ReadItem } from './check.ts';
import { questionIn } from './wording.ts';

const NEGATIVE = /\b(not|never|except|least)\b|n['’]t\b/i;
/** What follows these is a circumstance: “What should she do if he does not reply?” asks plainly. */
const CIRCUMSTANCE =
  /\b(if|when|who|whose|that|because|where|after|before|so|although|while|but|at least|not only|whether or not)\b.*/is;
const EMPHASISED = /\*\*[^*]+\*\*/g;

/** Types in which a learner who overlooks the negative picks the opposite of the key. */
const CHOOSING: ReadonlySet<AuthoredItem['type']> = new Set([
  'single-choice',
  'multiple-response',
  'identify-in-text',
]);

/** A negative question is easily misread: it must be seen to be one. */
export const negativeStem: Check = (material) => allItems(material).flatMap(inItem);

function inItem({ item, authored }: ReadItem): readonly Problem[] {
  if (!CHOOSING.has(authored.type)) return [];
  const question = questionIn(authored.stem).replace(EMPHASISED, '').replace(CIRCUMSTANCE, '');
  if (!NEGATIVE.test(question)) return [];
  return [
    {
      file: item.file,
      line: item.lineOf(['stem']),
      rule: 'negative-stem',
      message: `${itemName(item)} asks a negative question, which is easily read as its opposite.`,
      remedy: 'Ask it positively, or emphasise the negative: **not**.',
    },
  ];
}
