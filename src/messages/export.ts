/** What a question says in another system beside the words of its author. British English, for learners. */
export const exportMessages = {
  criterion: (number: string, text: string) => `Assessment criterion ${number}: ${text}`,
  taughtIn: (lesson: string) => `Taught in the lesson “${lesson}”.`,
  rightAnswers: 'The right answers',
  rightOrder: 'The right order',
  phrases: 'The phrases to choose from are numbered and set in bold.',
  unit: (unit: string) => `Answer with a number. Its unit: ${unit}`,
  spelling:
    'If you meant the right words, check how you spelt them: here they count only as they are written.',
  decision: (place: number, of: number) => `Decision ${place} of ${of}`,
  soFar: 'Suppose that the case has gone like this so far',
  chose: (choice: string) => `You chose: ${choice}`,
  words: (from: number, to: number) => `Write ${from} to ${to} words.`,
  ours: 'This is our practice for the criterion. It is not the awarding body’s assessment.',
  checkPoints: 'Compare your answer with these points',
  extraPoint: (point: string) => `${point} (a further point)`,
} as const;

/** What only an assessor reads: in the file that holds the guidance. */
export const graderMessages = {
  notForLearners: 'For assessors only. Do not show it to learners.',
  points: 'A good answer has',
  alternatives: 'Also acceptable',
  weakAnswers: 'Not enough',
  probes: 'Questions for a professional discussion',
  judgement:
    'Give 1 for met and 0 for not yet met. The judgement is yours: no mark makes a criterion achieved.',
} as const;
