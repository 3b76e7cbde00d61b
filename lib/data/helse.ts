import 'server-only'
export { databasenSvarer } from './database'
