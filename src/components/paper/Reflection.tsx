import { countWords } from '../../domain/words.ts';
import { type PaperUnit, reflectionField } from '../../evidence/paper.ts';
import { reflectionMessages as messages, paperMessages } from '../../messages/paper.ts';
import { NoteField } from '../progress/NoteField.tsx';
import { useNote } from '../progress/use-note.ts';
import { steps } from './steps.ts';

/** The learner's look back on the unit, with prompts from the qualification's guide. */
export function Reflection({ unit }: { readonly unit: PaperUnit }) {
  const note = useNote(reflectionField(unit.id));
  return (
    <article class="flow">
      <h2 tabIndex={-1}>{messages.title}</h2>
      <p>{messages.why}</p>
      <p>{messages.promptsLead}</p>
      <ul>
        {messages.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <NoteField note={note} label={messages.label} rows={12}>
        <p>{messages.words(countWords(note.text))}.</p>
      </NoteField>
      <p class="no-print">
        <a class="button" href={`#${steps.handIn}`}>
          {paperMessages.toHandIn}
        </a>
      </p>
    </article>
  );
}
