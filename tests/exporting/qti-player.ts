import type { Element } from 'domhandler';
import { at, children, rootOf, words } from './xml-tree.ts';

/** What is responded: identifiers, pairs or text by response; several where several may be. */
export type Responses = Readonly<Record<string, readonly string[]>>;

export interface Outcome {
  readonly score: number;
  /** Words of the feedback that is shown. */
  readonly said: readonly string[];
}

/** An item of a QTI 2.1 package, run by as much of the processing model as our items use. */
export class QtiPlayer {
  readonly root: Element;

  constructor(document: string) {
    this.root = rootOf(document);
  }

  /** The key: what each `correctResponse` holds. */
  get key(): Responses {
    return Object.fromEntries(
      children(this.root, 'responseDeclaration').map((declared) => [
        declared.attribs['identifier'],
        valuesIn(at(declared, 'correctResponse')),
      ]),
    );
  }

  process(responses: Responses): Outcome {
    const outcomes = new Map<string, readonly string[]>();
    const run = new Run(this.root, responses, outcomes);
    for (const rule of children(at(this.root, 'responseProcessing') ?? this.root)) run.rule(rule);
    const said = children(this.root, 'modalFeedback').filter((feedback) =>
      outcomes
        .get(feedback.attribs['outcomeIdentifier'] ?? '')
        ?.includes(feedback.attribs['identifier'] ?? ''),
    );
    return { score: Number(outcomes.get('SCORE')?.[0] ?? 0), said: said.map(words) };
  }
}

class Run {
  readonly #root: Element;
  readonly #responses: Responses;
  readonly #outcomes: Map<string, readonly string[]>;

  constructor(root: Element, responses: Responses, outcomes: Map<string, readonly string[]>) {
    this.#root = root;
    this.#responses = responses;
    this.#outcomes = outcomes;
  }

  rule(rule: Element): void {
    if (rule.name === 'setOutcomeValue') {
      this.#outcomes.set(rule.attribs['identifier'] ?? '', this.#value(children(rule)[0]));
      return;
    }
    if (rule.name !== 'responseCondition') throw new Error(`No rule ${rule.name} is known.`);
    const branch = children(rule).find(
      (each) => each.name === 'responseElse' || this.#value(children(each)[0])[0] === 'true',
    );
    const rules = children(branch ?? rule).filter(({ name }) => name === 'setOutcomeValue');
    for (const each of rules) this.rule(each);
  }

  #value(expression: Element | undefined): readonly string[] {
    const evaluate = expression && this.#expressions[expression.name];
    if (!evaluate) throw new Error(`No expression ${expression?.name} is known.`);
    return evaluate(expression);
  }

  readonly #expressions: Readonly<Record<string, (expression: Element) => readonly string[]>> = {
    variable: ({ attribs }) => this.#responses[attribs['identifier'] ?? ''] ?? [],
    baseValue: (expression) => [words(expression)],
    correct: ({ attribs }) =>
      valuesIn(at(this.#declared(attribs['identifier']), 'correctResponse')),
    mapResponse: ({ attribs }) => [String(this.#mapped(attribs['identifier'] ?? ''))],
    sum: (expression) => [
      String(children(expression).reduce((sum, each) => sum + Number(this.#value(each)[0]), 0)),
    ],
    match: (expression) => {
      const [left, right] = children(expression).map((each) => this.#value(each).join(' '));
      return [String(left === right)];
    },
    or: (expression) => [
      String(children(expression).some((each) => this.#value(each)[0] === 'true')),
    ],
    stringMatch: (expression) => {
      const [left = '', right = ''] = children(expression).map(
        (each) => this.#value(each)[0] ?? '',
      );
      return [String(left.toLowerCase() === right.toLowerCase())];
    },
    equal: (expression) => {
      const [left = 0, right = 0] = children(expression).map((each) =>
        Number(this.#value(each)[0]),
      );
      const tolerance = Number((expression.attribs['tolerance'] ?? '0').split(' ')[0]);
      return [String(Math.abs(left - right) <= tolerance + 1e-9)];
    },
  };

  #declared(identifier: string | undefined): Element {
    const found = children(this.#root, 'responseDeclaration').find(
      ({ attribs }) => attribs['identifier'] === identifier,
    );
    if (!found) throw new Error(`No response ${identifier} is declared.`);
    return found;
  }

  #mapped(identifier: string): number {
    const mapping = at(this.#declared(identifier), 'mapping');
    if (!mapping) throw new Error(`The response ${identifier} has no mapping.`);
    const worth = new Map(
      children(mapping, 'mapEntry').map(({ attribs }) => [
        attribs['mapKey'],
        Number(attribs['mappedValue']),
      ]),
    );
    const given = new Set(this.#responses[identifier]);
    const sum = [...given].reduce((total, value) => total + (worth.get(value) ?? 0), 0);
    return Math.min(Math.max(sum, 0), 1);
  }
}

function valuesIn(element: Element | undefined): readonly string[] {
  return element ? children(element, 'value').map(words) : [];
}
