/** The words of a text in lower case; amounts and percentages keep their signs. */
export function plainWords(text: string): readonly string[] {
  return (
    text.toLowerCase().match(/[£$€+−-]?\d[\d.,:]*[%p]?|[\p{L}\p{N}]+(?:['’-][\p{L}]+)*/gu) ?? []
  );
}
