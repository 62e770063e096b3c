interface Props {
  readonly label: string;
  readonly ready: boolean;
  /** Why the last try came to nothing. */
  readonly trouble: string | undefined;
}

/** The button that starts a test, and where it is said if that did not work. */
export function StartButton({ label, ready, trouble }: Props) {
  return (
    <>
      <p class="button-row">
        <button type="submit" class="button" disabled={!ready}>
          {label}
        </button>
      </p>
      <div role="alert">
        {trouble !== undefined && (
          <p class="notice" data-tone="bad">
            {trouble}
          </p>
        )}
      </div>
    </>
  );
}
