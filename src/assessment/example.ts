import type { Judgement } from '../domain/attempt.ts';
import { type Hash, headOf, sealEntry } from './chain.ts';
import type { PersonDetails, RoleHeld } from './people.ts';
import { type RecordReading, readRecord } from './reading.ts';
import type { Entry, EntryContent, EntryDraft, EvidenceOpened, Payloads } from './record.ts';

/** SHA-256 in hexadecimal, as the store takes it. */
export const sha256: Hash = async (text) => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const noon = Date.UTC(2026, 10, 23, 12);

/** Drafts a minute apart; `[who, kind, payload]`. */
export function draftsOf(lines: readonly Line[]): readonly EntryDraft[] {
  return lines.map(({ by, ...content }, index) => ({ ...content, by, at: noon + index * 60_000 }));
}

export type Line = EntryContent & { readonly by: string };

/** A record whose chain nobody looks at. */
export function unsealed(lines: readonly Line[]): readonly Entry[] {
  return draftsOf(lines).map((draft, index) => ({
    ...draft,
    seq: index + 1,
    previous: `${index}`,
    hash: `${index + 1}`,
  }));
}

/** What an unsealed record reads as. */
export function readingOf(...lines: readonly Line[]): RecordReading {
  return readRecord(unsealed(lines));
}

/** A record with a real chain. */
export async function sealed(lines: readonly Line[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const draft of draftsOf(lines)) {
    entries.push(await sealEntry(draft, headOf(entries), sha256));
  }
  return entries;
}

/** Puts down a person. Ids say who it is: `ann` assesses, `ivy` is an IQA. */
export function person(
  id: string,
  roles: readonly RoleHeld[],
  change: Partial<PersonDetails> = {},
): Line {
  const details = { person: id, name: `Person ${id}`, roles, competence: '', cpd: '' };
  return { by: id, kind: 'person-added', payload: { ...details, experience: 'some', ...change } };
}

export const assessor: RoleHeld = {
  role: 'assessor',
  standing: 'qualified',
  qualification: 'Level 3 CAVA',
};
export const trainee: RoleHeld = { ...assessor, standing: 'working-towards' };
export const iqa: RoleHeld = {
  role: 'iqa',
  standing: 'qualified',
  qualification: 'Level 4 IQA',
};
export const newIqa: RoleHeld = { ...iqa, standing: 'working-towards' };

/** `ann` and `bob` assess, `tim` works towards it, `ivy` is an IQA, `ida` works towards that. */
export const staff: readonly Line[] = [
  person('ann', [assessor]),
  person('bob', [assessor]),
  person('tim', [trainee]),
  person('ivy', [iqa]),
  person('ida', [newIqa]),
];

/** Evidence `e1` of learner 1 for a unit with three criteria. */
export function opened(change: Partial<EvidenceOpened> = {}, by = 'ann'): Line {
  const unit = change.unit ?? 'tills';
  return {
    by,
    kind: 'evidence-opened',
    payload: {
      evidence: 'e1',
      digest: 'd1',
      learner: { name: 'Learner one', number: '1' },
      unit,
      unitTitle: 'Working a till',
      contentVersion: '1',
      attempt: 1,
      submittedAt: noon,
      criteria: ['1.1', '1.2', '1.3'].map((number) => ({
        id: `${unit}/${number}`,
        number,
        text: `Describe ${number}`,
      })),
      answered: [`${unit}/1.1`, `${unit}/1.2`, `${unit}/1.3`],
      hasReflection: false,
      ...change,
    },
  };
}

export function judged(
  criterion: string,
  judgement: Judgement,
  change: Partial<Payloads['judged']> & { readonly by?: string } = {},
): Line {
  const { by = 'ann', ...rest } = change;
  return {
    by,
    kind: 'judged',
    payload: {
      evidence: 'e1',
      criterion,
      judgement,
      feedback: '',
      methods: ['written-answers'],
      further: '',
      ...rest,
    },
  };
}

/** All three criteria of a unit met. */
export function allMet(evidence = 'e1', unit = 'tills', by = 'ann'): readonly Line[] {
  return ['1.1', '1.2', '1.3'].map((number) =>
    judged(`${unit}/${number}`, 'met', { evidence, by }),
  );
}

export function sampled(change: Partial<Payloads['sampled']> = {}, by = 'ivy'): Line {
  return {
    by,
    kind: 'sampled',
    payload: {
      evidence: 'e1',
      assessor: 'ann',
      stage: 'summative',
      criteria: ['tills/1.1', 'tills/1.2', 'tills/1.3'],
      decision: 'agree',
      reason: '',
      action: '',
      ...change,
    },
  };
}

export function countersigned(entries: readonly number[], by = 'bob'): Line {
  return { by, kind: 'countersigned', payload: { entries, note: '' } };
}

export function corrected(entry: number, by = 'ann'): Line {
  return { by, kind: 'correction', payload: { entry, reason: 'A slip' } };
}
