/** Where the rules' pages are published: a folder of the repository. */
const PAGES = 'https://github.com/copydesk/copydesk/blob/main/docs/rules';

/** The page of a rule. */
export const pageOf = (rule: string): string => `${PAGES}/${rule}.md`;
