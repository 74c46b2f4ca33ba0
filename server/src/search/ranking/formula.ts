import type { Layer } from '../document.ts';
import { B, K1 } from './parameters.ts';

/** The count at which a term reaches half its gain in a document of this length (BM25). Tags have no length to correct for. */
export function halfway(layer: Layer, length: number, averageLength: number): number {
  const correction = layer === 'concept' ? 0 : B;
  return K1 * (1 - correction + (correction * length) / averageLength);
}

/** The part of its gain that a term brings, from 0 towards 1: the more often it is there, the less each time adds. */
export function saturation(count: number, halfwayCount: number): number {
  return count / (count + halfwayCount);
}
