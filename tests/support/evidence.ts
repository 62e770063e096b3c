/** Evidence and feedback as a learner and an assessor make them, for tests on either side. */
import type {
  EvidenceAnswer,
  EvidenceFile,
  EvidenceWork,
  FeedbackFile,
} from '../../src/domain/evidence.ts';

const handedIn = Date.UTC(2026, 10, 22, 14, 5);

/** Evidence for a unit of two criteria, one task each; any part may be given. */
export function anEvidence(given: Partial<EvidenceFile> = {}): EvidenceFile {
  return {
    format: 'attain-evidence',
    version: 1,
    id: 'e0000000000000000001',
    unit: {
      id: 'ccs14',
      title: 'Principles of customer service delivery',
      reference: 'CCS14',
      qualification: '601-6883-3',
      contentVersion: '0123456789abcdef',
      criteria: [
        { id: 'ccs14/1.1', number: '1.1', text: 'Identify the differences' },
        { id: 'ccs14/1.2', number: '1.2', text: 'Explain the relationship' },
      ],
    },
    learner: { name: 'A. Learner', number: '1234567890', centre: 'A centre' },
    attempt: 1,
    submittedAt: handedIn,
    answers: [anAnswer(), anAnswer({ task: 'ccs14/task-level', criterion: 'ccs14/1.2' })],
    work: [],
    reflection: { text: 'I have learnt to listen first.', at: handedIn - 60_000 },
    authenticity: {
      statement: 'This is all my own work.',
      name: 'A. Learner',
      at: handedIn - 1000,
    },
    ...given,
  };
}

export function anAnswer(given: Partial<EvidenceAnswer> = {}): EvidenceAnswer {
  return {
    task: 'ccs14/task-sectors',
    criterion: 'ccs14/1.1',
    prompt: 'Identify **four** differences.',
    text: 'A shop sells goods, whereas a bank looks after money.',
    words: 10,
    at: handedIn - 120_000,
    earlier: [],
    ...given,
  };
}

export function aPiece(given: Partial<EvidenceWork> = {}): EvidenceWork {
  return {
    id: 'w0000000000000000001',
    tool: 'swot-board',
    criteria: ['ccs14/1.1'],
    changedAt: handedIn - 180_000,
    document: {
      title: 'Strengths of our team',
      facts: [{ name: 'Service', text: 'The enquiry desk' }],
      blocks: [
        { kind: 'heading', level: 2, text: 'Strengths' },
        { kind: 'list', ordered: false, entries: ['We know our regular customers.'] },
      ],
    },
    ...given,
  };
}

/** Feedback on that evidence: by default every criterion is met. */
export function aFeedback(given: Partial<FeedbackFile> = {}): FeedbackFile {
  const evidence = anEvidence();
  return {
    format: 'attain-feedback',
    version: 1,
    id: 'f0000000000000000001',
    evidence: evidence.id,
    unit: evidence.unit.id,
    learner: evidence.learner,
    attempt: evidence.attempt,
    issuedAt: handedIn + 86_400_000,
    assessor: 'An assessor',
    judgements: evidence.unit.criteria.map(({ id }) => ({
      criterion: id,
      judgement: 'met',
      feedback: 'Clear and to the point.',
      at: handedIn + 80_000_000,
    })),
    summary: '',
    ...given,
  };
}
