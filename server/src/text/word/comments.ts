// The comments of a Word document, as their parts have them.
import type { WordComment } from './document.ts';
import { walk } from './xml.ts';

interface Thread {
  readonly done: boolean;
  readonly parent: string | undefined;
}

/** Which comments are settled, and which answer others, by the id of their last paragraph. */
export function repliesOf(xml: string | undefined): ReadonlyMap<string, Thread> {
  const threads = new Map<string, Thread>();
  if (xml === undefined) return threads;
  walk(xml, {
    open(name, attributes) {
      if (name !== 'w15:commentEx') return;
      threads.set(attributes['w15:paraId'] ?? '', {
        done: /^(?:1|true)$/.test(attributes['w15:done'] ?? ''),
        parent: attributes['w15:paraIdParent'],
      });
    },
  });
  return threads;
}

/** The comments in the file’s order, without their places. */
export function readComments(xml: string | undefined, threads: ReadonlyMap<string, Thread>): WordComment[] {
  const comments: (WordComment & { readonly paragraph: string })[] = [];
  if (xml === undefined) return [];
  let current: { id: string; author: string; date: string; text: string; paragraph: string } | undefined;
  let inText = false;
  walk(xml, {
    open(name, attributes) {
      if (name === 'w:comment')
        current = {
          id: attributes['w:id'] ?? '',
          author: (attributes['w:author'] ?? '').trim(),
          date: attributes['w:date'] ?? '',
          text: '',
          paragraph: '',
        };
      else if (!current) return;
      else if (name === 'w:p') {
        current.paragraph = attributes['w14:paraId'] ?? current.paragraph;
        if (current.text !== '') current.text += '\n';
      } else if (name === 'w:t') inText = true;
      else if (name === 'w:br' || name === 'w:tab') current.text += ' ';
    },
    close(name) {
      if (name === 'w:t') inText = false;
      if (name !== 'w:comment' || !current) return;
      comments.push({ ...current, text: current.text.trim(), resolved: threads.get(current.paragraph)?.done ?? false });
      current = undefined;
    },
    text(text) {
      if (inText && current) current.text += text;
    },
  });
  return comments.map(({ paragraph, ...comment }) => {
    const parent = threads.get(paragraph)?.parent;
    const answered = parent === undefined ? undefined : comments.find((other) => other.paragraph === parent);
    return answered ? { ...comment, answers: answered.id, resolved: comment.resolved || answered.resolved } : comment;
  });
}
