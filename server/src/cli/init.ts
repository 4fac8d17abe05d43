import { Unable } from './unable.ts';

/** `copydesk init`. */
export async function runInit(): Promise<void> {
  throw new Unable('init is not there yet');
}
