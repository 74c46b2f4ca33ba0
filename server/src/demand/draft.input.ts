import { InputType } from '@innesto/schema/graphql';
import { WrittenInput } from '../catalogue/index.ts';

/** What an organisation has written of an offer so far, within the bounds of a `ProposalInput`. */
@InputType('DraftInput', { description: 'An entry while it is written: what is not written yet is left out.' })
export class DraftInput extends WrittenInput {}
