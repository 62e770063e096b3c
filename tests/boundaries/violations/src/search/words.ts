import { shape } from '../components/shape.ts';
export const words = shape;
