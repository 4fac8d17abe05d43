// Draws an example of each rule from the first annotated drafts of its page, for the house-style page of the extension.

export interface RuleExample {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly message: string;
}

/** Words of the line that are shown on either side. */
const AROUND = 48;

/** The first marked places of a rule's page, each from another line. */
export function examplesIn(page: string, rule: string, most = 2): RuleExample[] {
  const examples: RuleExample[] = [];
  for (const [, draft] of page.matchAll(/```draft[^\n]*\n([\s\S]*?)```/g)) {
    let line = '';
    for (const row of draft!.split('\n')) {
      const mark = /^( *)(\^+) (\S+)((?: \[[^\]]+\])*) (.+)$/u.exec(row);
      if (!mark) {
        if (!/^ *[~^]/.test(row)) line = row;
        continue;
      }
      const [, indent, carets, id, , message] = mark;
      const example = cut(line, indent!.length, indent!.length + carets!.length, message!.replace(/ ->.*$/u, ''));
      if (id === rule && examples.every((one) => one.message !== example.message)) examples.push(example);
      if (examples.length === most) return examples;
    }
  }
  return examples;
}

function cut(line: string, start: number, end: number, message: string): RuleExample {
  const before = line.slice(0, start);
  const after = line.slice(end);
  const from = before.length > AROUND ? before.indexOf(' ', before.length - AROUND) + 1 : 0;
  const to = after.length > AROUND ? after.lastIndexOf(' ', AROUND) : after.length;
  return {
    before: `${from > 0 ? '…' : ''}${before.slice(from)}`,
    marked: line.slice(start, end),
    after: `${after.slice(0, to)}${to < after.length ? '…' : ''}`,
    message,
  };
}
