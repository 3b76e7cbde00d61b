import 'server-only'
export { databasenSvarer, databasenSvarteNylig } from './database'
