/** What can be made of a declaration. */
export const views = ['charter', 'table', 'register', 'changes'] as const

export type View = (typeof views)[number]
