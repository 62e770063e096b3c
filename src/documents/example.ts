import type { WorkDocument } from '../domain/document.ts';

/** Text that has broken exports before: each line a different way. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script> & <b>bold</b> "quoted" \'single\' &amp; &#60;',
  ']]> <!-- comment --> <?xml version="1.0"?> <![CDATA[x]]>',
  'مرحبا بالعميل 123 (mixed) שלום',
  'Emoji 👩🏽‍💻 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 ﷽',
  'Controls \0 \u0001 \u0007 \v \f \u001b \u007f \u0085 \u009f and halves \ud800 \udc00 \ufffe \uffff',
  'Overrides \u202eright to left\u202c and \u2066isolates',
  'One\nTwo\r\nThree\rFour\n\n  indented\tand tabbed',
  'W'.repeat(3000),
];

/** One of every block. */
export function exampleDocument(fields: Partial<WorkDocument> = {}): WorkDocument {
  return {
    title: 'SWOT analysis: the returns desk',
    subtitle: 'Made with the SWOT board · FS139 Understand customer service',
    facts: [
      { name: 'Learner', text: 'A. Learner' },
      { name: 'Date', text: '1 December 2026' },
      {
        name: 'Criteria',
        text: '1.4 Explain how SWOT analysis can help to improve customer service',
      },
    ],
    blocks: [
      { kind: 'heading', level: 2, text: 'What we do well' },
      { kind: 'paragraph', text: 'Returns take four minutes.\nMost customers leave content.' },
      { kind: 'list', ordered: false, entries: ['Friendly team', 'Clear signs'] },
      { kind: 'list', ordered: true, entries: ['Greet', 'Listen', 'Put right'] },
      { kind: 'heading', level: 3, text: 'Facts behind it' },
      { kind: 'facts', facts: [{ name: 'Returns a week', text: '212' }] },
      {
        kind: 'table',
        caption: 'Actions',
        head: ['Action', 'Who', 'By when'],
        rows: [
          ['Second till at noon', 'Shift lead', '15 January 2027'],
          ['Shorter form', 'A. Learner', ''],
        ],
        rowHeads: true,
      },
      {
        kind: 'figure',
        description: 'A bar for each day: Monday 30, Tuesday 42.',
        svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20" role="img"><title>Returns</title><rect x="0" y="0" width="30" height="8" fill="#0b5750"/></svg>',
      },
      {
        kind: 'question',
        text: 'How easy was your return?',
        note: 'Tick one.',
        choices: ['Easy', 'Neither', 'Hard'],
        lines: 0,
      },
      { kind: 'question', text: 'What could be better?', choices: [], lines: 3 },
      { kind: 'signatures', labels: ['Learner', 'Assessor'] },
    ],
    ...fields,
  };
}

/** A document in which every text there can be is this one. */
export function documentOf(text: string): WorkDocument {
  return {
    title: text,
    subtitle: text,
    facts: [{ name: text, text }],
    blocks: [
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text },
      { kind: 'list', ordered: true, entries: [text] },
      { kind: 'facts', facts: [{ name: text, text }] },
      { kind: 'table', caption: text, head: [text, text], rows: [[text, text]], rowHeads: true },
      { kind: 'figure', description: text, svg: text },
      { kind: 'question', text, note: text, choices: [text], lines: 1 },
      { kind: 'signatures', labels: [text] },
    ],
  };
}
