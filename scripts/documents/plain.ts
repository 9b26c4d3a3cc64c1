import { isBold, numberItems, plain, type Model } from './model.js';

const WIDTH = 78;
const INDENT = '    ';

/** A plan as HTML, with typed numbers as web pages of authorities have them. */
export function htmlOf({ parts }: Model): string {
  const body = numberItems(parts).map(({ part, label }) => {
    switch (part.kind) {
      case 'columns':
        return `<table width="100%"><tr>${[part.left, part.right].map(htmlColumn).join('')}</tr></table>`;
      case 'title':
        return part.lines.map((line) => `<p align="center">${htmlLine(line)}</p>`).join('\n');
      case 'text':
        return `<p>${escape(part.text)}</p>`;
      case 'item':
        return part.level === 0 ? `<p><b>${label}${escape(part.text)}</b></p>` : `<p>${label}${escape(part.text)}</p>`;
      case 'table':
        return htmlTable(part.rows);
    }
  });
  return `<!DOCTYPE html>\n<html lang="vi">\n<head><meta charset="utf-8"><title>Kế hoạch</title></head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}

function htmlColumn(lines: readonly string[]): string {
  return `<td align="center" valign="top">${lines.map(htmlLine).join('<br>\n')}</td>`;
}

function htmlLine(line: string): string {
  return isBold(line) ? `<b>${escape(plain(line))}</b>` : escape(line);
}

function htmlTable(rows: readonly (readonly string[])[]): string {
  const made = rows.map((row, index) => {
    const span = rows[index + 1]?.[0] === '' ? ' rowspan="2"' : '';
    const tag = index === 0 ? 'th' : 'td';
    const cells = row.map((text, column) => {
      if (column === 0 && text === '') return '';
      return `<${tag}${column === 0 ? span : ''}>${escape(text)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table border="1">\n${made.join('\n')}\n</table>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A plan as text, wrapped and set in columns as people do who write without a word processor. */
export function textOf({ parts }: Model): string {
  const blocks = numberItems(parts).map(({ part, label }) => {
    switch (part.kind) {
      case 'columns':
        return textColumns(part.left.map(plain), part.right.map(plain));
      case 'title':
        return part.lines.map((line) => centre(plain(line))).join('\n');
      case 'text':
        return wrap(`${INDENT}${part.text}`);
      case 'item':
        return wrap(`${INDENT}${label}${part.text}`);
      case 'table':
        return part.rows.map((row) => wrap(row.filter((cell) => cell !== '').join(' | '))).join('\n');
    }
  });
  return `${blocks.join('\n\n')}\n`;
}

function textColumns(left: readonly string[], right: readonly string[]): string {
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    `${(left[index] ?? '').padEnd(46)}${right[index] ?? ''}`.trimEnd(),
  );
  return rows.join('\n');
}

function centre(line: string): string {
  return `${' '.repeat(Math.max(0, (WIDTH - line.length) >> 1))}${line}`;
}

function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=\S) /)) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
