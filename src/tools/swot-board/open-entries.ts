import { entriesOf, textAt, type WorkValues } from '../../domain/work.ts';

/** An action for each weakness and threat that no action names yet. */
export function openEntries(values: WorkValues): readonly Readonly<Record<string, string>>[] {
  const actions = entriesOf(values, 'actions').map((entry) => `actions/${entry}`);
  const used = new Set(
    actions.flatMap((at) => [textAt(values, `${at}/inside`), textAt(values, `${at}/outside`)]),
  );
  const open = (box: string, field: string) =>
    entriesOf(values, box)
      .map((entry) => `${box}/${entry}`)
      .filter((at) => !used.has(at) && textAt(values, `${at}/text`).trim() !== '')
      .map((at) => ({ [field]: at, stage: 'plan' }));
  return [...open('weaknesses', 'inside'), ...open('threats', 'outside')];
}
