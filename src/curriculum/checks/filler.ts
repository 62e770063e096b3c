import type { Check } from './check.ts';
import { allSentences } from './sentences.ts';

/** Words that promise something and say nothing. */
const FILLER = [
  /in today[’']s [\w-]+ (?:world|environment|market|marketplace|society)/i,
  /\b(?:fast|ever)-(?:paced|changing|evolving)\b/i,
  /\bit is (?:important|worth|essential|crucial) to (?:note|remember|understand)\b/i,
  /\bat the end of the day\b/i,
  /\bgoes without saying\b/i,
  /\bneedless to say\b/i,
  /\b(?:delve|delves|delving)\b/i,
  /\bseamless(?:ly)?\b/i,
  /\bsynerg(?:y|ies)\b/i,
  /\bgame[- ]changer\b/i,
  /\bplays? a (?:vital|crucial|key|pivotal) role\b/i,
  /\bcutting[- ]edge\b/i,
  /\bin conclusion\b/i,
] as const;

/** Filler costs a reader time and teaches nothing. */
export const filler: Check = (material) =>
  allSentences(material).flatMap(({ file, line, text }) =>
    FILLER.flatMap((pattern) => {
      const found = pattern.exec(text)?.[0];
      if (found === undefined) return [];
      return {
        file,
        line,
        rule: 'filler',
        message: `“${found}” says nothing that the sentence needs.`,
        remedy: 'Leave it out, or say what is meant.',
      };
    }),
  );
