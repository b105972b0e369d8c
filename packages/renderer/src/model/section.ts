export interface Section {
  order: number
}
