import type { DocumentBlock, WorkDocument } from '../../domain/document.ts';
import { textAt, type WorkValues } from '../../domain/work.ts';
import { filledIn } from '../filled.ts';
import { dateWords } from '../format.ts';
import { agendaOf, itemTime, methods } from './agenda.ts';

/** The agenda to send: what people need to know before they come, and nothing of how they are led. */
export function agendaToSend(values: WorkValues): WorkDocument {
  const [question, outcome] = ['question', 'outcome'].map((id) => textAt(values, id).trim());
  return {
    title: question || 'Agenda',
    subtitle: 'Agenda',
    facts: [
      { name: 'When', text: whenOf(values) },
      { name: 'Where', text: textAt(values, 'place').trim() },
      { name: 'What we want to have at the end', text: outcome ?? '' },
    ].filter(({ text }) => text !== ''),
    blocks: [...itemsTable(values), ...rulesList(values)],
  };
}

function whenOf(values: WorkValues): string {
  const [starts, length] = ['starts', 'length'].map((id) => textAt(values, id).trim());
  const minutes = length || `${values['length'] ?? ''}`;
  return [dateWords(textAt(values, 'on')), starts ?? '', minutes === '' ? '' : `${minutes} minutes`]
    .filter((part) => part !== '')
    .join(', ');
}

function itemsTable(values: WorkValues): readonly DocumentBlock[] {
  const items = agendaOf(values).filter(({ name }) => name !== '');
  if (items.length === 0) return [];
  const method = (value: string) => methods.find((one) => one.value === value)?.label ?? '';
  return [
    {
      kind: 'table',
      caption: 'What we talk about',
      head: ['When', 'Question', 'How'],
      rows: items.map((item) => [itemTime(values, item.at) ?? '', item.name, method(item.method)]),
    },
  ];
}

function rulesList(values: WorkValues): readonly DocumentBlock[] {
  const rules = filledIn(values, 'rules', 'rule').map(({ text }) => text);
  if (rules.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Ground rules to begin with' },
    { kind: 'list', ordered: false, entries: rules },
  ];
}
