export interface Column {
  order: number
}
