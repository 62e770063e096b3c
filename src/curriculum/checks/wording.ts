/** The words of a text in lower case; amounts and percentages keep their signs. */
export function plainWords(text: string): readonly string[] {
  return (
    text.toLowerCase().match(/[£$€+−-]?\d[\d.,:]*[%p]?|[\p{L}\p{N}]+(?:['’-][\p{L}]+)*/gu) ?? []
  );
}

/** A text as it is compared: letter case, spacing and punctuation make no difference. */
export function reading(text: string): string {
  return plainWords(text).join(' ');
}

/** What a stem asks: its last sentence, without what comes before the question. */
export function questionIn(stem: string): string {
  const sentences = stem.trim().split(/(?<=[.!?:][”"’']?)\s+|\n{2,}/);
  return sentences.at(-1) ?? stem;
}
