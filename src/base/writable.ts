/** A value in the making: the same shape, its fields not yet readonly. */
export type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };
