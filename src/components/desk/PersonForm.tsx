import { useState } from 'preact/hooks';
import type { Experience, PersonDetails, Role, RoleHeld } from '../../assessment/people.ts';
import {
  deskMessages,
  experienceNames,
  personForm as messages,
  roleNames,
  standingNames,
} from '../../messages/desk.ts';
import { change } from '../../stores/desk/desk.ts';
import { Field, SelectField, TickField } from './Field.tsx';
import { TellLine } from './TellLine.tsx';
import { entriesIn } from './typed-entries.ts';
import { usePut } from './use-desk.ts';

interface Props {
  /** Whose details are changed; absent for somebody new. */
  readonly person: PersonDetails | undefined;
  readonly onDone: () => void;
}

const nobody: PersonDetails = {
  person: '',
  name: '',
  roles: [{ role: 'assessor', standing: 'qualified', qualification: '' }],
  experience: 'some',
  competence: '',
  cpd: '',
};

/** Where somebody says who they are, in which roles, and by what right. */
export function PersonForm({ person, onDone }: Props) {
  const [details, setDetails] = useState(person ?? nobody);
  const { told, tell, put } = usePut();
  const set = (change: Partial<PersonDetails>) => setDetails({ ...details, ...change });
  const submit = async (event: Event) => {
    event.preventDefault();
    if (details.name.trim() === '') return tell({ text: messages.noName, tone: 'bad' });
    if (details.roles.length === 0) return tell({ text: messages.noRole, tone: 'bad' });
    const id = details.person || crypto.randomUUID();
    const payload = { ...details, name: details.name.trim(), person: id };
    if (!(await put([{ kind: 'person-added', payload }], { by: id }))) return undefined;
    await change({ person: id });
    onDone();
    return undefined;
  };
  return (
    <form class="card flow desk-person-form" onSubmit={submit} aria-label={messages.title}>
      <Field
        label={messages.name}
        value={details.name}
        onChange={(name) => set({ name })}
        isRequired
      />
      <TickField
        legend={messages.roles}
        options={entriesIn(roleNames)}
        chosen={details.roles.map(({ role }) => role)}
        onChange={(roles) => set({ roles: rolesFrom(roles, details.roles) })}
      />
      {details.roles.map((held) => (
        <RoleFields
          key={held.role}
          held={held}
          onChange={(next) =>
            set({ roles: details.roles.map((each) => (each.role === next.role ? next : each)) })
          }
        />
      ))}
      <SelectField<Experience>
        label={messages.experience}
        value={details.experience}
        options={entriesIn(experienceNames)}
        onChange={(experience) => set({ experience })}
      />
      <Field
        label={messages.competence}
        hint={messages.competenceHint}
        rows={2}
        value={details.competence}
        onChange={(competence) => set({ competence })}
      />
      <Field label={messages.cpd} rows={2} value={details.cpd} onChange={(cpd) => set({ cpd })} />
      <TellLine told={told} />
      <div class="button-row">
        <button class="button" type="submit">
          {deskMessages.save}
        </button>
        <button class="button button-quiet" type="button" onClick={onDone}>
          {deskMessages.cancel}
        </button>
      </div>
    </form>
  );
}

function rolesFrom(chosen: readonly Role[], held: readonly RoleHeld[]): readonly RoleHeld[] {
  return chosen.map(
    (role) =>
      held.find((each) => each.role === role) ?? { role, standing: 'qualified', qualification: '' },
  );
}

interface RoleProps {
  readonly held: RoleHeld;
  readonly onChange: (held: RoleHeld) => void;
}

function RoleFields({ held, onChange }: RoleProps) {
  const name = roleNames[held.role];
  // A witness knows the learner's work; there is no qualification for that.
  if (held.role === 'expert-witness') return null;
  return (
    <div class="desk-pair">
      <SelectField<RoleHeld['standing']>
        label={messages.standing(name)}
        value={held.standing}
        options={entriesIn(standingNames)}
        onChange={(standing) => onChange({ ...held, standing })}
      />
      <Field
        label={messages.qualification(name)}
        value={held.qualification}
        onChange={(qualification) => onChange({ ...held, qualification })}
      />
    </div>
  );
}
