import { useState } from 'preact/hooks';
import { deskMessages as messages, roleNames } from '../../messages/desk.ts';
import { change, type DeskState } from '../../stores/desk/desk.ts';
import { PersonForm } from './PersonForm.tsx';

/** Who is working, and how that changes. No password: this is a tool on somebody's own device. */
export function WhoBar({ desk }: { readonly desk: DeskState }) {
  const { people } = desk.reading;
  const [form, setForm] = useState<'none' | 'new' | 'own'>('none');
  const current = people.find(({ person }) => person === desk.settings.person);
  return (
    <div class="desk-who">
      <div class="desk-who-line">
        <label>
          {messages.you}
          <select
            value={current?.person ?? ''}
            onChange={(event) => void change({ person: event.currentTarget.value })}
          >
            <option value="">{messages.nobody}</option>
            {people.map(({ person, name, roles }) => (
              <option key={person} value={person}>
                {name} ({roles.map(({ role }) => roleNames[role]).join(', ')})
              </option>
            ))}
          </select>
        </label>
        <button class="link-button" type="button" onClick={() => setForm('new')}>
          {messages.addPerson}
        </button>
        {current && (
          <button class="link-button" type="button" onClick={() => setForm('own')}>
            {messages.changePerson}
          </button>
        )}
      </div>
      {form !== 'none' && (
        <PersonForm
          key={form}
          person={form === 'own' ? current : undefined}
          onDone={() => setForm('none')}
        />
      )}
    </div>
  );
}
