import type { ComponentUse } from '../lesson-body.ts';
import type { Problem } from '../problem.ts';
import { type Check, listed } from './check.ts';
import { allLessons } from './unknown-reference.ts';

/** The components of content/README.md: attributes they need, and those they may have besides. */
const COMPONENTS: Readonly<
  Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>
> = {
  Term: { needs: ['id'], may: [] },
  Story: { needs: [], may: ['title'] },
  Example: { needs: ['title'], may: [] },
  Mistake: { needs: [], may: ['title'] },
  YourTurn: { needs: ['id', 'prompt'], may: [] },
  Activity: { needs: ['item'], may: [] },
  AsAt: { needs: ['date', 'source'], may: [] },
  Figure: { needs: ['name', 'caption'], may: [] },
  Tool: { needs: ['id'], may: [] },
  KeyPoint: { needs: [], may: [] },
};

/** A lesson uses the components there are, with plain texts for what they need to know. */
export const unknownComponent: Check = (material) =>
  allLessons(material).flatMap(({ file, body }) =>
    (body?.components ?? [])
      .filter(({ name }) => /^[A-Z]/.test(name))
      .flatMap((use) => componentProblems(file, use)),
  );

function componentProblems(file: string, { name, attributes, line }: ComponentUse) {
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  const problem = (message: string, remedy: string): Problem => ({
    file,
    line,
    rule: 'unknown-component',
    message,
    remedy,
  });
  if (!component) {
    const names = listed(Object.keys(COMPONENTS));
    return [problem(`There is no component <${name}>.`, `Use one of: ${names}.`)];
  }
  const { needs, may } = component;
  const missing = needs
    .filter((attribute) => !attributes[attribute])
    .map((attribute) =>
      problem(
        `<${name}> needs \`${attribute}\`, as plain text in quotes.`,
        `Write ${attribute}="…".`,
      ),
    );
  const unknown = Object.keys(attributes)
    .filter((attribute) => !needs.includes(attribute) && !may.includes(attribute))
    .map((attribute) =>
      problem(`<${name}> has no use for \`${attribute}\`.`, `Remove \`${attribute}\`.`),
    );
  return [...missing, ...unknown];
}
