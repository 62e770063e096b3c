import { shape } from '../components/shape.ts';

export const read = shape;
