import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { resultCount, searchMessages as say } from '../../messages/search.ts';
import type { Choices, FilterValues, Found, SearchEngine } from './found.ts';

const firstPage = 12;

type State =
  | { readonly status: 'waiting' | 'searching' | 'failed' }
  | {
      readonly status: 'done';
      readonly query: string;
      readonly count: number;
      readonly found: readonly Found[];
    };

/** A package has no page of everything: its contents list stands in the shell. */
const isPackage = document.documentElement.dataset['package'] !== undefined;
/** And it has an index of its own, which is a tenth of the size. */
const engine = (): Promise<SearchEngine> =>
  isPackage ? import('./package-search.ts') : import('./pagefind.ts');

let host: HTMLElement | undefined;

/** Opens the search over whatever page this is; the same dialog, with its last query, each time. */
export function openSearch(): void {
  if (!host) {
    host = document.body.appendChild(document.createElement('div'));
    render(<SearchDialog />, host);
  }
  const dialog = host.querySelector('dialog');
  if (dialog && !dialog.open) dialog.showModal();
  const field = host.querySelector('input');
  field?.focus();
  field?.select();
}

function SearchDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [choices, setChoices] = useState<Choices>({});
  const [filters, setFilters] = useState<FilterValues>({});
  const [limit, setLimit] = useState(firstPage);
  const state = useSearch(query.trim(), choices, limit);

  useEffect(() => {
    engine()
      .then(({ filterValues }) => filterValues())
      .then(setFilters, () => undefined);
  }, []);

  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="search"
      aria-label={say.title}
      onClick={(event) => event.target === dialog.current && close()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        moveByArrow(event);
      }}
    >
      <div class="search-panel">
        <form class="search-form" onSubmit={(event) => event.preventDefault()}>
          <label class="search-field">
            <span>{say.label}</span>
            <input
              type="search"
              autocomplete="off"
              spellcheck={false}
              value={query}
              onInput={(event) => {
                setQuery(event.currentTarget.value);
                setLimit(firstPage);
              }}
            />
          </label>
          <button type="button" class="search-close" onClick={close}>
            {say.close}
          </button>
          <div class="search-filters">
            <Filter name="kind" label={say.kind} {...{ filters, choices, setChoices }} />
            <Filter name="unit" label={say.unit} {...{ filters, choices, setChoices }} />
            <Filter name="outcome" label={say.outcome} {...{ filters, choices, setChoices }} />
          </div>
        </form>
        <p class="search-status" role="status">
          {statusText(state)}
        </p>
        {state.status === 'done' && <Results found={state.found} close={close} />}
        {state.status === 'done' && state.count > limit && (
          <button type="button" class="search-more" onClick={() => setLimit(limit * 2)}>
            {say.more}
          </button>
        )}
        {!isPackage && (
          <p class="search-all">
            <a href={`${document.documentElement.dataset['root'] ?? '/'}all/`}>{say.everything}</a>
          </p>
        )}
      </div>
    </dialog>
  );
}

function useSearch(query: string, choices: Choices, limit: number): State {
  const [state, setState] = useState<State>({ status: 'waiting' });
  useEffect(() => {
    if (query === '') {
      setState({ status: 'waiting' });
      return;
    }
    let current = true;
    setState((before) => (before.status === 'done' ? before : { status: 'searching' }));
    engine()
      .then(({ search }) => search(query, choices, limit))
      .then(
        (answer) => current && answer && setState({ status: 'done', query, ...answer }),
        () => current && setState({ status: 'failed' }),
      );
    return () => {
      current = false;
    };
  }, [query, choices, limit]);
  return state;
}

function statusText(state: State): string {
  if (state.status === 'done') return resultCount(state.count, state.query);
  return { waiting: say.hint, searching: say.loading, failed: say.failed }[state.status];
}

function Filter(props: {
  readonly name: keyof Choices;
  readonly label: string;
  readonly filters: FilterValues;
  readonly choices: Choices;
  readonly setChoices: (choices: Choices) => void;
}) {
  const values = props.filters[props.name] ?? [];
  return (
    <label class="search-filter">
      <span>{props.label}</span>
      <select
        value={props.choices[props.name] ?? ''}
        onChange={(event) =>
          props.setChoices({
            ...props.choices,
            [props.name]: event.currentTarget.value || undefined,
          })
        }
      >
        <option value="">{say.any}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {props.name === 'kind' ? kindName(value) : value}
          </option>
        ))}
      </select>
    </label>
  );
}

function kindName(kind: string): string {
  return Object.entries(say.groups).find(([name]) => name === kind)?.[1] ?? kind;
}

function Results(props: { readonly found: readonly Found[]; readonly close: () => void }) {
  const kinds = ['lesson', 'criterion', 'glossary'] as const;
  return (
    <>
      {kinds.map((kind) => {
        const group = props.found.filter((place) => place.kind === kind);
        if (group.length === 0) return null;
        return (
          <section key={kind} class="search-group" aria-labelledby={`search-${kind}`}>
            <h2 id={`search-${kind}`}>{say.groups[kind]}</h2>
            <ul>
              {group.map((place) => (
                <Result key={place.url} place={place} close={props.close} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Result({ place, close }: { readonly place: Found; readonly close: () => void }) {
  return (
    <li class="search-result">
      <a href={place.url} onClick={close}>
        {place.title}
      </a>
      {place.where !== '' && <span class="search-where">{place.where}</span>}
      <p>
        {place.passage.map((piece, index) =>
          piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
        )}
      </p>
      {place.sections.length > 0 && (
        <ul class="search-sections">
          {place.sections.map((section) => (
            <li key={section.url}>
              <a href={section.url} onClick={close}>
                {section.title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Down and up step through the field and the results' links, as in a list. */
function moveByArrow(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (!(event.currentTarget instanceof HTMLElement) || event.target instanceof HTMLSelectElement)
    return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .search-result a')];
  const focused = document.activeElement;
  const here = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
