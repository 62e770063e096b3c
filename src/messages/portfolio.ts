/** Sentences of the portfolio. */
import { counted } from './kept.ts';
import { dayInWords } from './tools.ts';

export type EvidenceState = 'none' | 'begun' | 'made';

export const portfolioMessages = {
  title: 'Your portfolio',
  description: 'Everything that you have made with the tools, by criterion.',
  lead: 'Everything that you have made, by criterion. Made means that you have finished a piece for it. Whether it achieves the criterion is for your assessor to say.',
  noScript:
    'What you have made is kept in your browser, and reading it needs JavaScript, which is switched off.',
  linked: 'Your portfolio: everything that you have made, by criterion',
  tools: 'All tools',
  made: (made: number, of: number) =>
    `Work made for ${made} of ${counted(of, 'criterion', 'criteria')}`,
  states: { none: 'Nothing yet', begun: 'Begun', made: 'Made' } satisfies Record<
    EvidenceState,
    string
  >,
  startWith: 'Make it with',
  withoutTool: (count: number) =>
    `${counted(count, 'criterion', 'criteria')} without a piece of work: there your written answers are the evidence`,
  unplaced: 'Not placed yet',
  unplacedLead: 'Open a piece and choose the criteria that it is evidence for.',
  save: 'Save everything as one zip',
  saveNote:
    'Every piece as a web page and for Word, with an index by criterion. Nothing leaves your device but the file that you save.',
  nothing: 'You have not made anything yet. Each criterion below names the tool that makes it.',
  making: (done: number, total: number) => `Making the file: ${done} of ${total} …`,
  saved: (name: string) => `Saved as ${name}.`,
  failed: 'The file could not be made. See that you are online, then try again.',
  judged: (judgement: 'met' | 'not-yet-met', assessor: string, at: number) =>
    `${judgement === 'met' ? 'Met' : 'Not yet met'}, says ${assessor} on ${dayInWords(at)}.`,
  fileName: 'Portfolio',
} as const;
