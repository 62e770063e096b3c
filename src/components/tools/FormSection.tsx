import { toolMessages as messages } from '../../messages/tools.ts';
import type { Field, Section } from '../../tools/tool.ts';
import { FigureFieldView } from './FigureFieldView.tsx';
import { idOf, useForm, useIsShown } from './form-context.ts';
import { GridFieldView } from './GridFieldView.tsx';
import { HandoutFieldView } from './HandoutFieldView.tsx';
import { ListFieldView } from './ListFieldView.tsx';
import { EntryFieldView } from './ValueField.tsx';

/** A section of a form with its fields. */
export function FormSection({ section }: { readonly section: Section }) {
  const id = idOf(useForm(), `section.${section.id}`);
  return (
    <section class="form-section" aria-labelledby={id}>
      <h2 id={id}>{section.title}</h2>
      {section.intro !== undefined && <p class="measure">{section.intro}</p>}
      <div class="form-fields" data-layout={section.layout ?? 'stack'}>
        {section.fields.map((field) => (
          <AnyField key={field.id} field={field} />
        ))}
      </div>
    </section>
  );
}

function AnyField({ field }: { readonly field: Field }) {
  const isVisible = useIsShown(field, '');
  if (!isVisible) return null;
  switch (field.kind) {
    case 'list':
      return <ListFieldView field={field} />;
    case 'grid':
      return <GridFieldView field={field} />;
    case 'figure':
      return <FigureFieldView field={field} />;
    case 'handout':
      return <HandoutFieldView field={field} />;
    case 'signatures':
      return <p class="muted small">{messages.signed(field.lines)}</p>;
    default:
      return <EntryFieldView field={field} at="" />;
  }
}
