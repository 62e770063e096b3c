import { type Observed, verdictOf } from '../../lms/platform/verdict.ts';
import { checkNames, checkStates, playerMessages as messages } from '../../messages/player.ts';

interface Options {
  readonly title: string;
  readonly edition: string;
  readonly observed: Observed;
  readonly now: Date;
}

/** The verdict and every call it rests on, as text for people. */
export function verdictText({ title, edition, observed, now }: Options): string {
  const checks = verdictOf(observed).flatMap(({ id, state, details }) => [
    `${checkStates[state].shape} ${checkNames[id]}: ${checkStates[state].word}`,
    ...details.map((detail) => `    ${detail}`),
  ]);
  const calls = observed.calls.map(
    ({ launch, method, values, result, code, reason, isFault }, index) =>
      [
        index + 1,
        launch,
        `${method}(${values.map((value) => JSON.stringify(value)).join(', ')})`,
        JSON.stringify(result),
        code === '0' ? '' : `${code} ${isFault ? messages.simulated : reason}`,
      ].join('\t'),
  );
  return [
    `${messages.verdict}: ${title}`,
    `SCORM ${edition}, ${now.toISOString()}`,
    '',
    ...checks,
    '',
    messages.log(observed.calls.length),
    ...calls,
    '',
  ].join('\n');
}
