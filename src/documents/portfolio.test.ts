import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { elementsIn, textIn, textsIn } from '../../tests/support/html-texts.ts';
import { exampleDocument, hostileTexts } from './example.ts';
import {
  type Portfolio,
  type PortfolioJudgement,
  type PortfolioOptions,
  type PortfolioPiece,
  portfolioZip,
} from './portfolio.ts';

const noon = Date.UTC(2026, 11, 1, 12);

function piece(id: string, fields: Partial<PortfolioPiece> = {}): PortfolioPiece {
  return {
    id,
    tool: 'swot-board',
    toolName: 'SWOT board',
    title: '',
    finished: true,
    criteria: ['fs139/1.4'],
    begunAt: noon,
    changedAt: noon,
    document: () => exampleDocument({ title: id }),
    ...fields,
  };
}

function judgement(fields: Partial<PortfolioJudgement> = {}): PortfolioJudgement {
  return {
    criterion: 'fs139/1.4',
    judgement: 'met',
    assessor: 'Assessor one',
    feedback: 'Clear.',
    at: noon,
    ...fields,
  };
}

function portfolio(fields: Partial<Portfolio> = {}): Portfolio {
  const criterion = (number: string, text: string) => ({ id: `fs139/${number}`, number, text });
  return {
    learner: { name: 'A. Learner' },
    madeAt: noon,
    units: [
      {
        id: 'fs139',
        label: 'FS139',
        name: 'Understand customer service',
        outcomes: [
          {
            number: '1',
            text: 'Know how to improve',
            criteria: [
              criterion('1.3', 'Design a method of obtaining customer feedback'),
              criterion('1.4', 'Explain how SWOT analysis can help'),
            ],
          },
        ],
      },
    ],
    pieces: [],
    judgements: [],
    ...fields,
  };
}

async function opened(fields: Partial<Portfolio> = {}, options: PortfolioOptions = {}) {
  const blob = await portfolioZip(portfolio(fields), options);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const index = parse(strFromU8(files['index.html'] ?? new Uint8Array()));
  return { files, names: Object.keys(files), index };
}

/** The rows of criteria: number, wording, state. */
const statesIn = (index: Parameters<typeof elementsIn>[0]) =>
  elementsIn(index)
    .filter(({ attrs }) => attrs.some(({ value }) => value.startsWith('doc-state ')))
    .map(textIn);

test('each piece is there as a page and as a Word document, and the index leads to both', async () => {
  const { names, index } = await opened({
    pieces: [piece('a', { title: 'Returns desk' }), piece('b')],
  });
  expect([...names].sort()).toEqual([
    'index.html',
    'portfolio.json',
    'work/01-returns-desk.docx',
    'work/01-returns-desk.html',
    'work/02-swot-board.docx',
    'work/02-swot-board.html',
  ]);
  const links = elementsIn(index)
    .filter(({ tagName }) => tagName === 'a')
    .flatMap(({ attrs }) => attrs.flatMap(({ name, value }) => (name === 'href' ? [value] : [])));
  expect([...links].sort()).toEqual(names.filter((name) => name.startsWith('work/')).sort());
});

test('every criterion stands in the index in its wording, with work or without', async () => {
  const { index } = await opened();
  const text = textIn(index);
  expect(text).toContain('1.3Design a method of obtaining customer feedbackNothing yet');
  expect(text).toContain('1.4Explain how SWOT analysis can helpNothing yet');
});

describe('a criterion is', () => {
  test.each<[string, Partial<Portfolio>, string]>([
    ['with nothing', {}, 'Nothing yet'],
    ['begun', { pieces: [piece('a', { finished: false })] }, 'Begun'],
    [
      'made, once any piece is finished',
      { pieces: [piece('a', { finished: false }), piece('b')] },
      'Made',
    ],
    ['achieved, once an assessor says so', { judgements: [judgement()] }, 'Achieved'],
    [
      'made and no more, when the latest judgement takes it back',
      {
        pieces: [piece('a')],
        judgements: [judgement({ at: noon + 1, judgement: 'not-yet-met' }), judgement()],
      },
      'Made',
    ],
    [
      'not achieved by the judgement on another',
      { pieces: [piece('a')], judgements: [judgement({ criterion: 'fs139/1.3' })] },
      'Made',
    ],
  ])('%s', async (_, fields, state) => {
    expect(statesIn((await opened(fields)).index)[1]).toBe(state);
  });

  test('never achieved by any amount of finished work', async () => {
    const pieces = Array.from({ length: 12 }, (_, place) => piece(String(place)));
    const { index } = await opened({ pieces });
    expect(statesIn(index)).toEqual(['Nothing yet', 'Made']);
    expect(textsIn(index, 'p')).toContain(
      '2 criteria: 0 achieved, 1 made, 0 begun, 1 with nothing yet.',
    );
  });
});

test('a judgement is shown with who judged and what they wrote', async () => {
  const { index } = await opened({
    judgements: [judgement({ judgement: 'not-yet-met', feedback: 'Say why <b>it</b> helps.' })],
  });
  expect(textIn(index)).toContain('Judged not yet met by Assessor one on 1 December 2026.');
  expect(textsIn(index, 'p')).toContain('Say why <b>it</b> helps.');
});

test('work that no criterion asks for is handed over too', async () => {
  const { names, index } = await opened({ pieces: [piece('a', { criteria: [], title: 'Extra' })] });
  expect(names).toContain('work/01-extra.html');
  expect(textsIn(index, 'h2')).toContain('Work that belongs to no criterion above');
});

test.each(hostileTexts.map((text) => [text.slice(0, 40), text]))(
  'the title %j changes no path and runs nothing',
  async (_, text) => {
    const { names, index } = await opened({
      learner: { name: text, centre: text },
      pieces: [piece('a', { title: text, toolName: text, tool: text })],
      judgements: [judgement({ assessor: text, feedback: text })],
    });
    for (const name of names)
      expect(name).toMatch(/^(index\.html|portfolio\.json|work\/[a-z0-9-]+\.\w+)$/);
    expect(textsIn(index, 'script')).toEqual([]);
    expect(elementsIn(index).filter(({ tagName }) => tagName === 'b')).toEqual([]);
  },
);

test('the same as data carries a version, every criterion, and each piece whole', async () => {
  const { files } = await opened({
    pieces: [piece('a', { title: 'Returns desk' })],
    judgements: [judgement()],
  });
  const shape = v.object({
    format: v.literal('attain-portfolio'),
    version: v.literal(1),
    madeAt: v.literal('2026-12-01T12:00:00.000Z'),
    units: v.array(v.object({ outcomes: v.array(v.object({ criteria: v.array(v.unknown()) })) })),
    work: v.array(v.unknown()),
  });
  const data = v.parse(shape, JSON.parse(strFromU8(files['portfolio.json'] ?? new Uint8Array())));
  expect(data.units[0]?.outcomes[0]?.criteria).toEqual([
    {
      id: 'fs139/1.3',
      number: '1.3',
      text: 'Design a method of obtaining customer feedback',
      state: 'none',
      work: [],
    },
    {
      id: 'fs139/1.4',
      number: '1.4',
      text: 'Explain how SWOT analysis can help',
      state: 'achieved',
      work: ['a'],
      judgement: {
        judgement: 'met',
        assessor: 'Assessor one',
        feedback: 'Clear.',
        at: '2026-12-01T12:00:00.000Z',
      },
    },
  ]);
  expect(data.work).toEqual([
    expect.objectContaining({
      id: 'a',
      files: { html: 'work/01-returns-desk.html', docx: 'work/01-returns-desk.docx' },
      document: exampleDocument({ title: 'a' }),
    }),
  ]);
});

describe('long work', () => {
  const pieces = [piece('a'), piece('b'), piece('c')];

  test('tells how far it is before each document and at the end', async () => {
    const told: string[] = [];
    await opened({ pieces }, { onProgress: (done, total) => told.push(`${done}/${total}`) });
    expect(told).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  test('lets other work run between documents', async () => {
    const order: string[] = [];
    const tell = (id: string) => () => {
      order.push(id);
      setImmediate(() => order.push(`after ${id}`));
      return exampleDocument();
    };
    await opened({
      pieces: [piece('a', { document: tell('a') }), piece('b', { document: tell('b') })],
    });
    expect(order.indexOf('after a')).toBeLessThan(order.indexOf('b'));
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === 1) stop.abort(new Error('stopped'));
    };
    await expect(
      portfolioZip(portfolio({ pieces }), { onProgress, signal: stop.signal }),
    ).rejects.toThrow('stopped');
  });
});

test.each([Number.NaN, -1e15, 9e15, 0])(
  'a clock that says %d does not cost the export',
  async (at) => {
    const { names } = await opened({
      madeAt: at,
      pieces: [piece('a', { changedAt: at, begunAt: at })],
    });
    expect(names).toContain('work/01-swot-board.html');
  },
);
