import type { LearningEvent } from '../../domain/attempt.ts';
import type { FeedbackFile } from '../../domain/evidence.ts';
import { feedbackMessages as messages } from '../../messages/hand-in.ts';
import { importEvents } from '../../stores/log.ts';

/** What came of a feedback file. */
export type FeedbackOutcome =
  | { readonly status: 'told'; readonly tone: 'good' | 'mark' | 'bad'; readonly text: string }
  | { readonly status: 'other-unit'; readonly unit: string }
  /** On evidence that this device does not know: the learner has to say whether it is theirs. */
  | { readonly status: 'asked'; readonly feedback: FeedbackFile };

/** Reads a feedback file and adds its judgements, if it is on what was handed in here. */
export async function openFeedback(
  file: File,
  unit: string,
  events: readonly LearningEvent[],
): Promise<FeedbackOutcome> {
  const tools = await loadTools();
  if (!tools) return told('bad', messages.notLoaded);
  if (globalThis.crypto?.subtle === undefined) return told('bad', messages.insecure);
  if (file.size > tools.largestFile) return told('bad', messages.refused('too-large'));
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return told('bad', messages.unreadable);
  const reading = await tools.readFeedback(text);
  if (reading.status === 'refused') return told('bad', messages.refused(reading.reason));
  const { feedback } = reading;
  const standing = tools.feedbackStanding(feedback, unit, events);
  if (standing === 'other-unit') return { status: 'other-unit', unit: feedback.unit };
  if (standing === 'taken') return told('mark', messages.taken);
  return standing === 'unknown' ? { status: 'asked', feedback } : addFeedback(feedback);
}

/** Adds the judgements of a feedback file to the log. */
export async function addFeedback(feedback: FeedbackFile): Promise<FeedbackOutcome> {
  const tools = await loadTools();
  if (!tools) return told('bad', messages.notLoaded);
  importEvents(tools.judgementEvents(feedback));
  const met = feedback.judgements.filter(({ judgement }) => judgement === 'met').length;
  const added = messages.added(met, feedback.judgements.length - met);
  const summary = feedback.summary.trim();
  return told('good', summary === '' ? added : `${added}\n\n${feedback.assessor}: ${summary}`);
}

async function loadTools() {
  try {
    const [file, taking, json] = await Promise.all([
      import('../../evidence/evidence-file.ts'),
      import('../../evidence/take-feedback.ts'),
      import('../../evidence/bounded-json.ts'),
    ]);
    const { feedbackStanding, judgementEvents } = taking;
    const { readFeedback } = file;
    return { readFeedback, feedbackStanding, judgementEvents, largestFile: json.largestFile };
  } catch {
    return undefined;
  }
}

const told = (tone: 'good' | 'mark' | 'bad', text: string): FeedbackOutcome => ({
  status: 'told',
  tone,
  text,
});
