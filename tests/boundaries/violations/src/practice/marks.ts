import { shape } from '../components/shape.ts';
export const drawn = shape;
