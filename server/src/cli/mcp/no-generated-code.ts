// Imported before the protocol's library: its schemas would otherwise be compiled to code at run time.
import { config } from 'zod/v4';

config({ jitless: true });
