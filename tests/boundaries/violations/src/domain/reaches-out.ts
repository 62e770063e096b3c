import { shape } from '../components/shape.ts';
export const reached = shape;
