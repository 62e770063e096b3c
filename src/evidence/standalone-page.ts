import type { DocumentBlock, DocumentFact, WorkDocument } from '../domain/document.ts';
import { sha256 } from './digest.ts';
import { dataPlace, type PageFormat } from './page-envelope.ts';

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin: 1.6em 0 0.4em; }
.text { white-space: pre-wrap; }
dl { margin: 0.8em 0; }
dt { font-weight: 600; margin-top: 0.5em; }
dd { margin: 0; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
caption { text-align: start; font-weight: 600; }
th, td { border: 1px solid; padding: 0.35em 0.5em; text-align: start; vertical-align: top; white-space: pre-wrap; }
figure { margin: 1em 0; }
svg { max-width: 100%; height: auto; }
@media print { body { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } }
`;

/**
 * A whole page for a document, with a place for its data. It runs nothing and loads nothing: its
 * policy admits one style sheet, by its hash.
 */
export async function standalonePage(document: WorkDocument, format: PageFormat): Promise<string> {
  const hash = base64(await sha256(style));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="${format}">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(document.title)}</h1>
${document.subtitle === undefined ? '' : `<p>${escaped(document.subtitle)}</p>`}
${facts(document.facts)}
${document.blocks.map(blockHtml).join('\n')}
</main>
${dataPlace}
</body>
</html>
`;
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="text">${escaped(block.text)}</p>`;
    case 'list':
      return wrapped(
        block.ordered ? 'ol' : 'ul',
        block.entries.map((entry) => wrapped('li', escaped(entry))),
      );
    case 'facts':
      return facts(block.facts);
    case 'table':
      return tableHtml(block);
    case 'figure':
      // Only plain drawings come this far: see `withPlainFigures`.
      return wrapped('figure', [block.svg, wrapped('figcaption', escaped(block.description))]);
    case 'question':
      return wrapped('div', [
        `<p class="text">${escaped(block.text)}</p>`,
        block.note === undefined ? '' : `<p class="text">${escaped(block.note)}</p>`,
        wrapped(
          'ul',
          block.choices.map((choice) => wrapped('li', escaped(choice))),
        ),
      ]);
    case 'signatures':
      return facts(block.labels.map((name) => ({ name, text: '' })));
  }
}

function tableHtml(table: Extract<DocumentBlock, { kind: 'table' }>): string {
  const head = table.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, place) =>
      table.rowHeads && place === 0
        ? `<th scope="row">${escaped(cell)}</th>`
        : wrapped('td', escaped(cell)),
    );
    return wrapped('tr', cells);
  });
  return wrapped('table', [
    wrapped('caption', escaped(table.caption)),
    `<thead><tr>${head}</tr></thead>`,
    wrapped('tbody', rows),
  ]);
}

function facts(list: readonly DocumentFact[]): string {
  const lines = list.map(({ name, text }) => `<dt>${escaped(name)}</dt><dd>${escaped(text)}</dd>`);
  return lines.length === 0 ? '' : wrapped('dl', lines);
}

function wrapped(element: string, content: string | readonly string[]): string {
  const inside = typeof content === 'string' ? content : content.join('\n');
  return `<${element}>${inside}</${element}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
