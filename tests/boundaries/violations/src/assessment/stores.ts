import { shape } from '../components/shape.ts';
export const stored = shape;
