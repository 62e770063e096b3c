import { useState } from 'preact/hooks';

/** The least a quiz can be: radios, a key, right or wrong. What our own is weighed against. */
export function Practice(props: {
  readonly items: readonly {
    readonly stem: string;
    readonly options: readonly string[];
    readonly key: number;
  }[];
}) {
  return (
    <ol>
      {props.items.map((item) => (
        <li key={item.stem}>
          <Single {...item} />
        </li>
      ))}
    </ol>
  );
}

function Single(props: {
  readonly stem: string;
  readonly options: readonly string[];
  readonly key: number;
}) {
  const [chosen, choose] = useState<number>();
  return (
    <fieldset>
      <legend>{props.stem}</legend>
      {props.options.map((option, index) => (
        <label key={option}>
          <input type="radio" name={props.stem} onChange={() => choose(index)} /> {option}
        </label>
      ))}
      <p role="status">
        {chosen === undefined ? '' : chosen === props.key ? 'Right' : 'Not right'}
      </p>
    </fieldset>
  );
}
